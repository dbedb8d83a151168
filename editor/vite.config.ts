import preact from "@preact/preset-vite"
import { defineConfig } from "vite"
import { houseStylesheet } from "./house-stylesheet.ts"
import { offlineWorker } from "./offline-worker.ts"
import { withoutSchemas } from "./without-schemas.ts"

/** Where the server listens, and the one origin that it answers to: `npm run dev` says both. */
const server = process.env.SERVER_URL ?? "http://localhost:3000"
const origin = process.env.PUBLIC_URL ? new URL(process.env.PUBLIC_URL).origin : server

const WRITTEN_WITH =
  /node_modules\/(?:yjs|lib0|y-(?:indexeddb|protocols|websocket)|@tiptap|prosemirror-[a-z-]+|orderedmap|w3c-keyname|rope-sequence)\//

/** What many pages load and others do without: the evidence, and what forms are made of. */
const OF_SOME_PAGES =
  /\/src\/evidence\/|\/ui\/(?:choices|combobox|compared-fields|dialog|field|form|named-words|use-words-that-name)\./
/** What shows a text to be read; not what goes through its nodes, which brings the checker of values along. */
const READ_WITH = /\/editor\/src\/(?:reading|versions)\/|\/schemas\/src\/document\/(?!nodes\/|walk\.)/

export default defineConfig({
  base: "/atelier/",
  plugins: [houseStylesheet(), offlineWorker(), withoutSchemas(), preact()],
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    // How long plugins took on a busy machine is nothing to tell who starts the product.
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        // Many small files weigh more than a few: each begins to compress anew. What is written with comes as one, though parts of it are
        // fetched later; so does what nearly every page loads, and what shows a text on several of them. Wider groups would have pages
        // load what they do not use: `npm run bench weight` tells.
        codeSplitting: {
          groups: [
            { name: "paper", test: WRITTEN_WITH, priority: 3 },
            { name: "frame", test: (id) => !OF_SOME_PAGES.test(id), minShareCount: 12, priority: 2 },
            { name: "reading", test: READ_WITH, minShareCount: 6, priority: 1 }
          ]
        }
      }
    }
  },
  // Everything but the workspace comes from the server: one address shows the whole house. The proxy speaks for its origin.
  server: {
    allowedHosts: [new URL(origin).hostname],
    proxy: { "^/(?!atelier(/|$))": { target: server, ws: true, headers: { origin } } }
  }
})
