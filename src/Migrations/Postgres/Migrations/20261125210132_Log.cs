using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace ClaimTracker.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Log : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "Commitment",
                table: "change_texts",
                type: "bytea",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Salt",
                table: "change_texts",
                type: "bytea",
                maxLength: 32,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "erasures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DisputeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Why = table.Column<string>(type: "text", nullable: false),
                    AskedById = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DecidedById = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Done = table.Column<bool>(type: "boolean", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_erasures", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "log_anchors",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Checkpoint = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Salt = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_anchors", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "logs",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    StartedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LateUntil = table.Column<long>(type: "bigint", nullable: true),
                    LateThrough = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_logs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "erasure_parts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ErasureId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_erasure_parts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_erasure_parts_erasures_ErasureId",
                        column: x => x.ErasureId,
                        principalTable: "erasures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "log_checkpoints",
                columns: table => new
                {
                    LogId = table.Column<int>(type: "integer", nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: false),
                    SignedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_checkpoints", x => new { x.LogId, x.Size });
                    table.ForeignKey(
                        name: "FK_log_checkpoints_logs_LogId",
                        column: x => x.LogId,
                        principalTable: "logs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "log_entries",
                columns: table => new
                {
                    LogId = table.Column<int>(type: "integer", nullable: false),
                    Index = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: true),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_entries", x => new { x.LogId, x.Index });
                    table.ForeignKey(
                        name: "FK_log_entries_logs_LogId",
                        column: x => x.LogId,
                        principalTable: "logs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "log_heads",
                columns: table => new
                {
                    LogId = table.Column<int>(type: "integer", nullable: false),
                    Next = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_heads", x => x.LogId);
                    table.ForeignKey(
                        name: "FK_log_heads_logs_LogId",
                        column: x => x.LogId,
                        principalTable: "logs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "log_keys",
                columns: table => new
                {
                    LogId = table.Column<int>(type: "integer", nullable: false),
                    Verifier = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    SignsFrom = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    SignsUntil = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_keys", x => new { x.LogId, x.Verifier });
                    table.ForeignKey(
                        name: "FK_log_keys_logs_LogId",
                        column: x => x.LogId,
                        principalTable: "logs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "log_tiles",
                columns: table => new
                {
                    LogId = table.Column<int>(type: "integer", nullable: false),
                    Level = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Hashes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_tiles", x => new { x.LogId, x.Level, x.Number });
                    table.ForeignKey(
                        name: "FK_log_tiles_logs_LogId",
                        column: x => x.LogId,
                        principalTable: "logs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "log_trees",
                columns: table => new
                {
                    LogId = table.Column<int>(type: "integer", nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Subtrees = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_trees", x => x.LogId);
                    table.ForeignKey(
                        name: "FK_log_trees_logs_LogId",
                        column: x => x.LogId,
                        principalTable: "logs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "logs",
                columns: new[] { "Id", "Kind", "LateThrough", "LateUntil", "Name", "StartedAt" },
                values: new object[,]
                {
                    { 1, "public", 0L, null, null, null },
                    { 2, "internal", 0L, null, null, null }
                });

            migrationBuilder.InsertData(
                table: "log_heads",
                columns: new[] { "LogId", "Next" },
                values: new object[,]
                {
                    { 1, 0L },
                    { 2, 0L }
                });

            migrationBuilder.InsertData(
                table: "log_trees",
                columns: new[] { "LogId", "Size", "Subtrees" },
                values: new object[,]
                {
                    { 1, 0L, new byte[0] },
                    { 2, 0L, new byte[0] }
                });

            migrationBuilder.CreateIndex(
                name: "IX_erasure_parts_ErasureId",
                table: "erasure_parts",
                column: "ErasureId");

            migrationBuilder.CreateIndex(
                name: "IX_erasures_DisputeId",
                table: "erasures",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_log_entries_SubjectId",
                table: "log_entries",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_logs_Name",
                table: "logs",
                column: "Name",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "erasure_parts");

            migrationBuilder.DropTable(
                name: "log_anchors");

            migrationBuilder.DropTable(
                name: "log_checkpoints");

            migrationBuilder.DropTable(
                name: "log_entries");

            migrationBuilder.DropTable(
                name: "log_heads");

            migrationBuilder.DropTable(
                name: "log_keys");

            migrationBuilder.DropTable(
                name: "log_tiles");

            migrationBuilder.DropTable(
                name: "log_trees");

            migrationBuilder.DropTable(
                name: "erasures");

            migrationBuilder.DropTable(
                name: "logs");

            migrationBuilder.DropColumn(
                name: "Commitment",
                table: "change_texts");

            migrationBuilder.DropColumn(
                name: "Salt",
                table: "change_texts");
        }
    }
}
