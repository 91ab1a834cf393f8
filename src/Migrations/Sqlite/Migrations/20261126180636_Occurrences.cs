using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClaimTracker.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Occurrences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "occurrences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    StatedOn = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Medium = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    RelayedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    LanguageSaid = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    Words = table.Column<string>(type: "TEXT", nullable: true),
                    CitationId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_occurrences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_occurrences_citations_CitationId",
                        column: x => x.CitationId,
                        principalTable: "citations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_occurrences_claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_occurrences_CitationId",
                table: "occurrences",
                column: "CitationId");

            migrationBuilder.CreateIndex(
                name: "IX_occurrences_ClaimId",
                table: "occurrences",
                column: "ClaimId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "occurrences");
        }
    }
}
