import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { language } from "@recos/schemas/vocabulary/closed-lists"
import { composeBooklet, NotForBooklet } from "@recos/site/booklet"
import { z } from "zod"
import { readCommandLine, value } from "../setup/command-line.ts"
import { useHouseSettings } from "../setup/house-settings.ts"
import { ROOT, say, stop } from "../setup/run.ts"

const LANGUAGES_TO_CHOOSE = language.options.join(" | ")
useHouseSettings()
const { words: slugs, options } = readCommandLine({
  typed: "npm run sheets",
  does: {
    fr: "Compose un livret de plusieurs recos publiées, en un PDF.",
    en: "Makes a course booklet of several published recos, as one PDF."
  },
  words: {
    takes: { fr: "reco", en: "reco" },
    does: {
      fr: "la fin de son adresse, comme toux-miel\u202f; toutes celles en vigueur sans cela",
      en: "the end of its address, such as toux-miel; all those in force without it"
    }
  },
  options: {
    out: value(
      { fr: "fichier.pdf", en: "file.pdf" },
      { fr: "où l’écrire (data/livret.pdf sans cela)", en: "where to write it (data/livret.pdf without it)" },
      z.string().default("data/livret.pdf")
    ),
    title: value({ fr: "titre", en: "title" }, { fr: "son titre", en: "its title" }, z.string().optional()),
    lang: value(
      { fr: LANGUAGES_TO_CHOOSE, en: LANGUAGES_TO_CHOOSE },
      { fr: "sa langue (fr sans cela)", en: "its language (fr without it)" },
      z.enum(language.options).default("fr")
    ),
    recos: value(
      { fr: "dossier", en: "folder" },
      {
        fr: "les recos publiées (RECOS_DIR, ou recos/, sans cela)",
        en: "the published recos (RECOS_DIR, or recos/, without it)"
      },
      z.string().default(process.env.RECOS_DIR ?? join(ROOT, "recos"))
    ),
    "site-url": value(
      { fr: "adresse", en: "address" },
      {
        fr: "celle du site, pour les codes QR (SITE_URL sans cela)",
        en: "that of the site, for QR codes (SITE_URL without it)"
      },
      z.url().default(process.env.SITE_URL ?? "http://localhost:3000")
    )
  },
  variables: { SITE_URL: { fr: "l’adresse du site", en: "the address of the site" } }
})
const titles = { fr: "Nos recommandations", en: "Our recommendations", ar: "توصياتنا" }
const start = performance.now()
const out = resolve(options.out)
try {
  const pdf = await composeBooklet({
    recosDir: options.recos,
    cacheDir: join(ROOT, "data/sheets-cache"),
    slugs,
    language: options.lang,
    siteUrl: options["site-url"].replace(/\/$/, ""),
    title: options.title ?? titles[options.lang],
    on: new Date().toISOString().slice(0, 10)
  })
  mkdirSync(dirname(out), { recursive: true })
  writeFileSync(out, pdf)
} catch (error) {
  if (!(error instanceof NotForBooklet)) throw error
  const why = {
    unknown: ["n’est pas publiée", "is not published"],
    withdrawn: ["a été retirée", "was withdrawn"],
    language: ["n’existe pas dans cette langue", "does not exist in this language"]
  }[error.reason]
  const known = error.known.join(", ")
  stop(
    `La reco « ${error.slug} » ${why[0]}. Au choix : ${known}.`,
    `The reco “${error.slug}” ${why[1]}. To choose from: ${known}.`
  )
}
const seconds = ((performance.now() - start) / 1000).toFixed(1)
say(`Livret écrit dans ${out} (${seconds} s).`, `Booklet written to ${out} (${seconds} s).`)
