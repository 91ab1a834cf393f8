using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClaimTracker.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Seconds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "FirstVerdictLine",
                table: "submissions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<bool>(
                name: "NeedsSecondVerdict",
                table: "submissions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "WaitsForSecondVerdict",
                table: "submissions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "AsksSecondVerdict",
                table: "disputes",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "planned_releases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    ApprovedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApprovedAt = table.Column<string>(type: "TEXT", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planned_releases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_planned_releases_accounts_ApprovedById",
                        column: x => x.ApprovedById,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_planned_releases_submissions_SubmissionId",
                        column: x => x.SubmissionId,
                        principalTable: "submissions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "second_verdicts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DisputeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BaseEdition = table.Column<int>(type: "INTEGER", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Rating = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NotRatedReason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Reasons = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    GivenById = table.Column<Guid>(type: "TEXT", nullable: false),
                    GivenAs = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GivenAt = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_second_verdicts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_second_verdicts_accounts_GivenById",
                        column: x => x.GivenById,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_second_verdicts_disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "verdict_sights",
                columns: table => new
                {
                    DisputeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Line = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verdict_sights", x => new { x.DisputeId, x.AccountId });
                });

            migrationBuilder.CreateIndex(
                name: "IX_planned_releases_ApprovedById",
                table: "planned_releases",
                column: "ApprovedById");

            migrationBuilder.CreateIndex(
                name: "IX_planned_releases_At",
                table: "planned_releases",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_planned_releases_SubmissionId",
                table: "planned_releases",
                column: "SubmissionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_second_verdicts_DisputeId",
                table: "second_verdicts",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_second_verdicts_GivenById",
                table: "second_verdicts",
                column: "GivenById");

            migrationBuilder.CreateIndex(
                name: "IX_second_verdicts_SubmissionId_ClaimId",
                table: "second_verdicts",
                columns: new[] { "SubmissionId", "ClaimId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "planned_releases");

            migrationBuilder.DropTable(
                name: "second_verdicts");

            migrationBuilder.DropTable(
                name: "verdict_sights");

            migrationBuilder.DropColumn(
                name: "FirstVerdictLine",
                table: "submissions");

            migrationBuilder.DropColumn(
                name: "NeedsSecondVerdict",
                table: "submissions");

            migrationBuilder.DropColumn(
                name: "WaitsForSecondVerdict",
                table: "submissions");

            migrationBuilder.DropColumn(
                name: "AsksSecondVerdict",
                table: "disputes");
        }
    }
}
