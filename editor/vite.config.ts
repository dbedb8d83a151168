import preact from "@preact/preset-vite"
import { defineConfig } from "vite"
import { houseStylesheet } from "./house-stylesheet.ts"
import { offlineWorker } from "./offline-worker.ts"

const server = process.env.SERVER_URL ?? "http://localhost:3000"

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
  // The server answers to its own origin only: the proxy speaks for it.
  server: {
    proxy: {
      "/api": { target: server, headers: { origin: server } },
      "/collab": { target: server, ws: true, headers: { origin: server } }
    }
  }
})
