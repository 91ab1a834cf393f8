using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClaimTracker.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class EntriesBySubject : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_log_entries_SubjectId",
                table: "log_entries");

            migrationBuilder.CreateIndex(
                name: "IX_log_entries_SubjectId_LogId",
                table: "log_entries",
                columns: new[] { "SubjectId", "LogId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_log_entries_SubjectId_LogId",
                table: "log_entries");

            migrationBuilder.CreateIndex(
                name: "IX_log_entries_SubjectId",
                table: "log_entries",
                column: "SubjectId");
        }
    }
}
