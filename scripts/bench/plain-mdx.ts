import { copyFileSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "../setup/run.ts"

/** The least that each component of a text can be. */
const BLOCKS = [
  "Section",
  "Statement",
  "WarningSign",
  "Alternative",
  "Pico",
  "PicoItem",
  "Quiz",
  "QuizOption",
  "QuizQuestion",
  "QuizAnswer",
  "QuizFeedback",
  "Figure",
  "EvidenceTable"
]
const INLINE = ["Term", "Cite", "Strong", "Em", "Break"]

const CONFIG = `import mdx from "@astrojs/mdx"
import { defineConfig } from "astro/config"
export default defineConfig({ integrations: [mdx()], devToolbar: { enabled: false } })
`

const CONTENT = `import { defineCollection } from "astro:content"
import { glob } from "astro/loaders"
export const collections = { recos: defineCollection({ loader: glob({ pattern: "*.mdx", base: "./src/recos" }) }) }
`

const PAGE = `---
import { getCollection, render } from "astro:content"
import Block from "../Block.astro"
import Inline from "../Inline.astro"
export const getStaticPaths = async () =>
  (await getCollection("recos")).map((entry) => ({ params: { slug: entry.id }, props: { entry } }))
const { Content } = await render(Astro.props.entry)
const components = { ${BLOCKS.map((name) => `${name}: Block`).join(", ")}, ${INLINE.map((name) => `${name}: Inline`).join(", ")} }
---
<html lang="fr"><head><title>Reco</title></head><body><Content components={components} /></body></html>
`

/**
 * Lays the French texts of a corpus as an ordinary Astro project: each text a bundled MDX module, one bare page a reco,
 * no check, no search, no sheet. Gives the program and the options that build it.
 */
export function layPlainProject(recosDir: string, project: string): { program: string; options: string[] } {
  mkdirSync(join(project, "src/pages"), { recursive: true })
  mkdirSync(join(project, "src/recos"))
  symlinkSync(join(ROOT, "node_modules"), join(project, "node_modules"), "junction")
  writeFileSync(join(project, "package.json"), '{ "name": "plain", "type": "module", "private": true }\n')
  writeFileSync(join(project, "astro.config.mjs"), CONFIG)
  writeFileSync(join(project, "src/content.config.ts"), CONTENT)
  writeFileSync(join(project, "src/Block.astro"), "<div><slot /></div>\n")
  writeFileSync(join(project, "src/Inline.astro"), "<span><slot /></span>\n")
  writeFileSync(join(project, "src/pages/[slug].astro"), PAGE)
  for (const slug of readdirSync(recosDir)) {
    const [version = ""] = readdirSync(join(recosDir, slug))
    copyFileSync(join(recosDir, slug, version, "fr.mdx"), join(project, "src/recos", `${slug}.mdx`))
  }
  return { program: join(ROOT, "node_modules/astro/bin/astro.mjs"), options: ["build", "--root", project] }
}
