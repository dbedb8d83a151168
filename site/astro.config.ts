import mdx from "@astrojs/mdx"
import { defineConfig } from "astro/config"

/** What changes from one build to another (site address, folders) is given by `scripts/build.ts`. */
export default defineConfig({
  output: "static",
  trailingSlash: "always",
  // The default drops the spaces between inline elements, which prose needs.
  compressHTML: true,
  build: { format: "directory", inlineStylesheets: "always" },
  devToolbar: { enabled: false },
  // A script stays a file of its own: the search page's policy admits no inline one.
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [mdx()]
})
