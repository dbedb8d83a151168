import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { language } from "@recos/schemas/vocabulary/closed-lists"
import { composeBooklet, NotForBooklet } from "@recos/site/booklet"
import { ROOT, say, stop } from "../setup/run.ts"

/** `npm run sheets -- <slug> <slug> … [--out file.pdf] [--title "…"] [--lang fr] [--recos folder]`: a course booklet. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: "data/livret.pdf" },
    title: { type: "string" },
    lang: { type: "string", default: "fr" },
    recos: { type: "string", default: join(ROOT, "recos") },
    "site-url": { type: "string", default: process.env.SITE_URL ?? "http://localhost:3000" }
  }
})
const wanted = language.safeParse(values.lang)
if (!wanted.success) {
  stop(
    `Langue inconnue : ${values.lang}. Choisissez ${language.options.join(", ")}.`,
    `Unknown language: ${values.lang}. Choose ${language.options.join(", ")}.`
  )
}
const titles = { fr: "Nos recommandations", en: "Our recommendations", ar: "توصياتنا" }
const start = performance.now()
const out = resolve(values.out)
try {
  const pdf = await composeBooklet({
    recosDir: values.recos,
    cacheDir: join(ROOT, "data/sheets-cache"),
    slugs: positionals,
    language: wanted.data,
    siteUrl: values["site-url"].replace(/\/$/, ""),
    title: values.title ?? titles[wanted.data],
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
