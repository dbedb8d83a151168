import { defineConfig } from "drizzle-kit"

export default defineConfig({
  dialect: "sqlite",
  schema: "./src/storage/tables/*.ts",
  // Elsewhere when only asked whether a migration is missing.
  out: process.env.MIGRATIONS_DIR ?? "./migrations"
})
