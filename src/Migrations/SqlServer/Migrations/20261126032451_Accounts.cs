using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClaimTracker.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Accounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Browser",
                table: "account_sessions",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Challenge",
                table: "account_sessions",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Network",
                table: "account_sessions",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Proof",
                table: "account_sessions",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "password");

            migrationBuilder.CreateTable(
                name: "account_authenticators",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Secret = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    LastStep = table.Column<long>(type: "bigint", nullable: false),
                    AddedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_authenticators", x => x.Id);
                    table.ForeignKey(
                        name: "FK_account_authenticators_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_passkeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "varbinary(1023)", maxLength: 1023, nullable: false),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Data = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_passkeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_account_passkeys_accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_recovery_codes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    UsedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_recovery_codes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_account_recovery_codes_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_session_sights",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SeenAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_session_sights", x => x.SessionId);
                    table.ForeignKey(
                        name: "FK_account_session_sights_account_sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "account_sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_account_sessions_Challenge",
                table: "account_sessions",
                column: "Challenge",
                unique: true,
                filter: "[Challenge] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_account_authenticators_AccountId",
                table: "account_authenticators",
                column: "AccountId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_account_passkeys_UserId",
                table: "account_passkeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_account_recovery_codes_AccountId_Hash",
                table: "account_recovery_codes",
                columns: new[] { "AccountId", "Hash" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account_authenticators");

            migrationBuilder.DropTable(
                name: "account_passkeys");

            migrationBuilder.DropTable(
                name: "account_recovery_codes");

            migrationBuilder.DropTable(
                name: "account_session_sights");

            migrationBuilder.DropIndex(
                name: "IX_account_sessions_Challenge",
                table: "account_sessions");

            migrationBuilder.DropColumn(
                name: "Browser",
                table: "account_sessions");

            migrationBuilder.DropColumn(
                name: "Challenge",
                table: "account_sessions");

            migrationBuilder.DropColumn(
                name: "Network",
                table: "account_sessions");

            migrationBuilder.DropColumn(
                name: "Proof",
                table: "account_sessions");
        }
    }
}
