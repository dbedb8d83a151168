import { join, resolve } from "node:path"
import { z } from "zod"
import { readCommandLine, value } from "../setup/command-line.ts"
import { useHouseSettings } from "../setup/house-settings.ts"
import { ROOT, run } from "../setup/run.ts"

const folder = (fr: string, en: string, fallback: string) =>
  value({ fr: "dossier", en: "folder" }, { fr, en }, z.string().default(fallback))

useHouseSettings()
const { options } = readCommandLine({
  typed: "npm run site",
  does: {
    fr: "Construit le site public à partir des recos publiées, sans le serveur. Finit par 2 quand un fichier est refusé.",
    en: "Builds the public site from the published recos, without the server. Ends with 2 when a file is refused."
  },
  options: {
    recos: folder(
      "les recos publiées (RECOS_DIR, ou recos/, sans cela)",
      "the published recos (RECOS_DIR, or recos/, without it)",
      process.env.RECOS_DIR ?? join(ROOT, "recos")
    ),
    out: folder(
      "où l’écrire (site/dist sans cela)",
      "where to write it (site/dist without it)",
      join(ROOT, "site/dist")
    ),
    cache: folder(
      "ce qui sert d’une fois à l’autre",
      "what is kept from one build to the next",
      join(ROOT, "node_modules/.cache/recos-site")
    ),
    "site-url": value(
      { fr: "adresse", en: "address" },
      { fr: "celle du site (SITE_URL sans cela)", en: "that of the site (SITE_URL without it)" },
      z.url().default(process.env.SITE_URL ?? "http://localhost:3000")
    )
  },
  variables: {
    DEMO: { fr: "0 laisse de côté les recos de démonstration", en: "0 leaves the demonstration recos out" },
    SITE_URL: { fr: "l’adresse du site", en: "the address of the site" }
  }
})
const asked = Object.entries(options).flatMap(([name, text]) => [
  `--${name}`,
  name === "site-url" ? text : resolve(text)
])
process.exit(await run("node", ["site/scripts/build.ts", ...asked]))
