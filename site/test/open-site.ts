import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core"
import { EVIDENCE_SOURCE, evidenceFixture, TESTIMONIES } from "./evidence-fixture.ts"
import { findBrowser } from "./find-browser.ts"
import { paragraph, plainReco, SOURCE, section } from "./fixture-document.ts"
import { publishFixture } from "./publish-fixture.ts"
import { runBuild } from "./run-build.ts"
import { serveFolder } from "./serve-folder.ts"
import { quiz } from "./training-document.ts"

/** A title that tries to be code. */
export const HOSTILE = `</title><script>window.broken=1</script> & "l’eau"`

/** A small site, built as the server does it, served, with a browser before it. */
export interface OpenSite {
  folder: string
  out: string
  origin: string
  browser: Browser
  built: Awaited<ReturnType<typeof runBuild>>
  /** The bytes of a page, as written by the build. */
  html: (path: string) => Promise<string>
  /** A page on a small phone. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>
  /** The network goes: nothing answers at the site's address any more. */
  stopServing: () => void
  close: () => Promise<void>
}

/**
 * Publishes a reco of two versions and three languages (English is behind), a hostile one whose text for everyone breaks
 * rules, and a withdrawn one.
 */
async function publishAll(recosDir: string): Promise<void> {
  const back = { settings: { slug: "mal-de-dos" }, references: [SOURCE] }
  await publishFixture(recosDir, {
    ...back,
    documents: { fr: plainReco("Lombalgie : bouger"), en: plainReco("Back pain: keep moving") }
  })
  const newer = plainReco("Lombalgie : bouger encore")
  newer.content.push(section("practical-advice", { type: "evidenceTable", attrs: { id: "t1", question: "q1" } }))
  newer.content.push(section("environment", paragraph("Un examen évité épargne la planète, dit l’épouvantail violet.")))
  newer.content.push(
    section("for-everyone", paragraph("J’ai mal au dos."), paragraph("Je bouge un peu.")),
    section("training", quiz("z1", "Que faire ?"))
  )
  await publishFixture(recosDir, {
    ...back,
    number: "1.1",
    previous: "1.0",
    documents: { fr: newer, ar: plainReco("آلام الظهر") },
    evidence: evidenceFixture(),
    references: [SOURCE, EVIDENCE_SOURCE],
    publishedOn: "2026-06-01",
    note: "Ajoute l’environnement.",
    translationReadings: {
      ar: [
        { name: "Noa Pagès", college: "professional", part: "translated", on: "2026-05-20", version: "1.0" },
        { name: "Sam Fabre", college: "citizen", part: "reviewed", on: "2026-05-25", version: "1.1" }
      ]
    },
    easyReaders: { fr: ["Jo", "M. T."] }
  })
  const hostile = plainReco(HOSTILE)
  hostile.content.push(section("for-everyone", paragraph("J’ai mal (au dos) ; je bouge. Je marche.")))
  await writeFile(join(recosDir, "mal-de-dos/testimonies.json"), JSON.stringify(TESTIMONIES))
  await publishFixture(recosDir, {
    settings: { slug: "hostile", themes: ["infections"] },
    documents: { fr: hostile },
    references: [SOURCE],
    demonstration: false
  })
  await publishFixture(recosDir, { settings: { slug: "retiree" }, documents: { fr: plainReco("Une reco retirée") } })
  const withdrawn = { on: "2026-05-02", reason: "Une étude récente dit le contraire." }
  await writeFile(join(recosDir, "retiree/status.json"), JSON.stringify({ format: 1, withdrawn }))
}

/** Builds and opens the site of these tests, or of what else is published. @throws Error with the build's words when it fails. */
export async function openSite(publish: (recosDir: string) => Promise<void> = publishAll): Promise<OpenSite> {
  const folder = await mkdtemp(join(tmpdir(), "recos-site-"))
  const out = join(folder, "site")
  await publish(join(folder, "recos"))
  const built = await runBuild(folder, out)
  if (built.code !== 0) throw new Error(built.errors)
  const server = await serveFolder(out)
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"], timeout: 60_000 })
  return {
    folder,
    out,
    origin: server.origin,
    browser,
    built,
    html: (path) => readFile(join(out, path), "utf8"),
    open: async (path, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...options })
      // A bound for a machine that does much else.
      context.setDefaultTimeout(60_000)
      const page = await context.newPage()
      await page.goto(server.origin + path)
      return page
    },
    stopServing: server.close,
    close: async () => {
      await browser.close()
      server.close()
      await rm(folder, { recursive: true })
    }
  }
}
