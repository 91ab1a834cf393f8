using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClaimTracker.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Reviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "claim_reviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Mark = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MarkedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    MarkedAt = table.Column<string>(type: "TEXT", nullable: false),
                    ThreadId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_claim_reviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_claim_reviews_accounts_MarkedById",
                        column: x => x.MarkedById,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_claim_reviews_submissions_SubmissionId",
                        column: x => x.SubmissionId,
                        principalTable: "submissions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "review_answers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Question = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", nullable: false),
                    AnsweredById = table.Column<Guid>(type: "TEXT", nullable: false),
                    AnsweredAt = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_answers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_review_answers_accounts_AnsweredById",
                        column: x => x.AnsweredById,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_review_answers_submissions_SubmissionId",
                        column: x => x.SubmissionId,
                        principalTable: "submissions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "review_questions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Questions = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_questions", x => x.Id);
                });

            // What was one text becomes the answer to one question.
            migrationBuilder.Sql(@"INSERT INTO review_answers (""Id"", ""SubmissionId"", ""Position"", ""Question"", ""Answer"", ""AnsweredById"", ""AnsweredAt"")
                SELECT ""Id"", ""Id"", 0, 'Before approval', ""Answers"", COALESCE(""FirstApprovedById"", ""DecidedById""), COALESCE(""FirstApprovedAt"", ""DecidedAt"")
                FROM submissions WHERE ""Answers"" IS NOT NULL");

            // The framework would copy the whole table, and lose its triggers on the way.
            migrationBuilder.Sql(@"ALTER TABLE submissions DROP COLUMN ""Answers""");

            migrationBuilder.CreateIndex(
                name: "IX_claim_reviews_MarkedById",
                table: "claim_reviews",
                column: "MarkedById");

            migrationBuilder.CreateIndex(
                name: "IX_claim_reviews_SubmissionId_ClaimId",
                table: "claim_reviews",
                columns: new[] { "SubmissionId", "ClaimId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_review_answers_AnsweredById",
                table: "review_answers",
                column: "AnsweredById");

            migrationBuilder.CreateIndex(
                name: "IX_review_answers_SubmissionId",
                table: "review_answers",
                column: "SubmissionId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "claim_reviews");

            migrationBuilder.DropTable(
                name: "review_answers");

            migrationBuilder.DropTable(
                name: "review_questions");

            migrationBuilder.AddColumn<string>(
                name: "Answers",
                table: "submissions",
                type: "TEXT",
                nullable: true);
        }
    }
}
