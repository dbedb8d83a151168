import preact from "@preact/preset-vite"
import { defineConfig } from "vite"
import { houseStylesheet } from "./house-stylesheet.ts"
import { offlineWorker } from "./offline-worker.ts"

/** Where the server listens, and the one origin that it answers to: `npm run dev` says both. */
const server = process.env.SERVER_URL ?? "http://localhost:3000"
const origin = process.env.PUBLIC_URL ? new URL(process.env.PUBLIC_URL).origin : server

const WRITTEN_WITH =
  /node_modules\/(?:yjs|lib0|y-(?:indexeddb|protocols|websocket)|@tiptap|prosemirror-[a-z-]+|orderedmap|w3c-keyname|rope-sequence)\//

export default defineConfig({
  base: "/atelier/",
  plugins: [houseStylesheet(), offlineWorker(), preact()],
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    // How long plugins took on a busy machine is nothing to tell who starts the product.
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        // What the text is written with comes as one file: parts that are fetched later would have it cut into many, which weigh more.
        codeSplitting: { groups: [{ name: "paper", test: WRITTEN_WITH }] }
      }
    }
  },
  // Everything but the workspace comes from the server: one address shows the whole house. The proxy speaks for its origin.
  server: {
    allowedHosts: [new URL(origin).hostname],
    proxy: { "^/(?!atelier(/|$))": { target: server, ws: true, headers: { origin } } }
  }
})
