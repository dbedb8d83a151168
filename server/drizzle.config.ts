import { defineConfig } from "drizzle-kit"

export default defineConfig({
  dialect: "sqlite",
  schema: ["./src/*/tables.ts", "./src/evidence/*/tables.ts"],
  out: "./migrations"
})
