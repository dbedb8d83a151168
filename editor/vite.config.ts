import preact from "@preact/preset-vite"
import { defineConfig } from "vite"
import { houseStylesheet } from "./house-stylesheet.ts"
import { offlineWorker } from "./offline-worker.ts"

/** Where the server listens, and the one origin that it answers to: `npm run dev` says both. */
const server = process.env.SERVER_URL ?? "http://localhost:3000"
const origin = process.env.PUBLIC_URL ? new URL(process.env.PUBLIC_URL).origin : server

export default defineConfig({
  base: "/atelier/",
  plugins: [houseStylesheet(), offlineWorker(), preact()],
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    // How long plugins took on a busy machine is nothing to tell who starts the product.
    rolldownOptions: { checks: { pluginTimings: false } }
  },
  // Everything but the workspace comes from the server: one address shows the whole house. The proxy speaks for its origin.
  server: {
    allowedHosts: [new URL(origin).hostname],
    proxy: { "^/(?!atelier(/|$))": { target: server, ws: true, headers: { origin } } }
  }
})
