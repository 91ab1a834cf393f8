using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClaimTracker.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class EditionsStay : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_editions_disputes_DisputeId",
                table: "editions");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddForeignKey(
                name: "FK_editions_disputes_DisputeId",
                table: "editions",
                column: "DisputeId",
                principalTable: "disputes",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }
    }
}
