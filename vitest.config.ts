import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "parts",
          include: ["{schemas,server,editor,site,scripts}/**/*.test.{ts,tsx}"],
          exclude: ["**/node_modules/**", "**/dist/**", "scripts/e2e/**"],
          testTimeout: 20_000,
          hookTimeout: 60_000
        }
      },
      {
        test: {
          name: "whole",
          include: ["scripts/e2e/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000
        }
      }
    ]
  }
})
