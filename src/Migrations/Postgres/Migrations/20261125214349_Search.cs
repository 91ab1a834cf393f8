using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClaimTracker.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            ClaimTracker.Data.Searching.SearchTables.Create(migrationBuilder);
            migrationBuilder.DropForeignKey(
                name: "FK_board_facets_board_disputes_DisputeId",
                table: "board_facets");

            migrationBuilder.DropPrimaryKey(
                name: "PK_board_facets",
                table: "board_facets");

            migrationBuilder.DropIndex(
                name: "IX_board_facets_DisputeId",
                table: "board_facets");

            migrationBuilder.DropIndex(
                name: "IX_board_facets_Kind_Code",
                table: "board_facets");

            migrationBuilder.DropIndex(
                name: "IX_board_disputes_PublishedAt_DisputeId",
                table: "board_disputes");

            migrationBuilder.DropColumn(
                name: "Id",
                table: "board_facets");

            migrationBuilder.DropColumn(
                name: "DisputeId",
                table: "board_facets");

            migrationBuilder.RenameColumn(
                name: "SearchText",
                table: "board_disputes",
                newName: "Facets");

            migrationBuilder.AlterColumn<string>(
                name: "Name",
                table: "board_facets",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(80)",
                oldMaxLength: 80);

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                table: "board_facets",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(10)",
                oldMaxLength: 10);

            migrationBuilder.AddColumn<string>(
                name: "Key",
                table: "board_facets",
                type: "character varying(100)",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Details",
                table: "board_facets",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Disputes",
                table: "board_facets",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "EventDay",
                table: "board_disputes",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<long>(
                name: "Number",
                table: "board_disputes",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<bool>(
                name: "Sample",
                table: "board_disputes",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Entry",
                table: "board_claims",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "IsCurrent",
                table: "board_claims",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "PartyId",
                table: "board_claims",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SpeakerId",
                table: "board_claims",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<DateOnly>(
                name: "StatedDay",
                table: "board_claims",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddPrimaryKey(
                name: "PK_board_facets",
                table: "board_facets",
                column: "Key");

            migrationBuilder.CreateTable(
                name: "board_notices",
                columns: table => new
                {
                    Place = table.Column<long>(type: "bigint", nullable: false),
                    DisputeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Sample = table.Column<bool>(type: "boolean", nullable: false),
                    Entry = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_board_notices", x => x.Place);
                });

            migrationBuilder.CreateTable(
                name: "board_state",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Revision = table.Column<long>(type: "bigint", nullable: false),
                    Published = table.Column<int>(type: "integer", nullable: false),
                    IndexVersion = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_board_state", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_board_facets_Kind_Disputes",
                table: "board_facets",
                columns: new[] { "Kind", "Disputes" });

            migrationBuilder.CreateIndex(
                name: "IX_board_disputes_Kind_EventDay_Number",
                table: "board_disputes",
                columns: new[] { "Kind", "EventDay", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_board_disputes_Kind_Number",
                table: "board_disputes",
                columns: new[] { "Kind", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_board_disputes_Number",
                table: "board_disputes",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_board_disputes_PublishedAt_Number",
                table: "board_disputes",
                columns: new[] { "PublishedAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_board_claims_PartyId_StatedDay_ClaimId",
                table: "board_claims",
                columns: new[] { "PartyId", "StatedDay", "ClaimId" });

            migrationBuilder.CreateIndex(
                name: "IX_board_claims_SpeakerId_StatedDay_ClaimId",
                table: "board_claims",
                columns: new[] { "SpeakerId", "StatedDay", "ClaimId" });

            migrationBuilder.CreateIndex(
                name: "IX_board_notices_Kind_Place",
                table: "board_notices",
                columns: new[] { "Kind", "Place" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            ClaimTracker.Data.Searching.SearchTables.Drop(migrationBuilder);
            migrationBuilder.DropTable(
                name: "board_notices");

            migrationBuilder.DropTable(
                name: "board_state");

            migrationBuilder.DropPrimaryKey(
                name: "PK_board_facets",
                table: "board_facets");

            migrationBuilder.DropIndex(
                name: "IX_board_facets_Kind_Disputes",
                table: "board_facets");

            migrationBuilder.DropIndex(
                name: "IX_board_disputes_Kind_EventDay_Number",
                table: "board_disputes");

            migrationBuilder.DropIndex(
                name: "IX_board_disputes_Kind_Number",
                table: "board_disputes");

            migrationBuilder.DropIndex(
                name: "IX_board_disputes_Number",
                table: "board_disputes");

            migrationBuilder.DropIndex(
                name: "IX_board_disputes_PublishedAt_Number",
                table: "board_disputes");

            migrationBuilder.DropIndex(
                name: "IX_board_claims_PartyId_StatedDay_ClaimId",
                table: "board_claims");

            migrationBuilder.DropIndex(
                name: "IX_board_claims_SpeakerId_StatedDay_ClaimId",
                table: "board_claims");

            migrationBuilder.DropColumn(
                name: "Key",
                table: "board_facets");

            migrationBuilder.DropColumn(
                name: "Details",
                table: "board_facets");

            migrationBuilder.DropColumn(
                name: "Disputes",
                table: "board_facets");

            migrationBuilder.DropColumn(
                name: "EventDay",
                table: "board_disputes");

            migrationBuilder.DropColumn(
                name: "Number",
                table: "board_disputes");

            migrationBuilder.DropColumn(
                name: "Sample",
                table: "board_disputes");

            migrationBuilder.DropColumn(
                name: "Entry",
                table: "board_claims");

            migrationBuilder.DropColumn(
                name: "IsCurrent",
                table: "board_claims");

            migrationBuilder.DropColumn(
                name: "PartyId",
                table: "board_claims");

            migrationBuilder.DropColumn(
                name: "SpeakerId",
                table: "board_claims");

            migrationBuilder.DropColumn(
                name: "StatedDay",
                table: "board_claims");

            migrationBuilder.RenameColumn(
                name: "Facets",
                table: "board_disputes",
                newName: "SearchText");

            migrationBuilder.AlterColumn<string>(
                name: "Name",
                table: "board_facets",
                type: "character varying(80)",
                maxLength: 80,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(200)",
                oldMaxLength: 200);

            migrationBuilder.AlterColumn<string>(
                name: "Kind",
                table: "board_facets",
                type: "character varying(10)",
                maxLength: 10,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(40)",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<Guid>(
                name: "Id",
                table: "board_facets",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<Guid>(
                name: "DisputeId",
                table: "board_facets",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddPrimaryKey(
                name: "PK_board_facets",
                table: "board_facets",
                column: "Id");

            migrationBuilder.CreateIndex(
                name: "IX_board_facets_DisputeId",
                table: "board_facets",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_board_facets_Kind_Code",
                table: "board_facets",
                columns: new[] { "Kind", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_board_disputes_PublishedAt_DisputeId",
                table: "board_disputes",
                columns: new[] { "PublishedAt", "DisputeId" });

            migrationBuilder.AddForeignKey(
                name: "FK_board_facets_board_disputes_DisputeId",
                table: "board_facets",
                column: "DisputeId",
                principalTable: "board_disputes",
                principalColumn: "DisputeId",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
