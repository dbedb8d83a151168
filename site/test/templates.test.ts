import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { HtmlValidate } from "html-validate"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { axeFaults } from "./axe-on-page.ts"
import { type OpenSite, openSite } from "./open-site.ts"
import { PAGES } from "./templates.ts"

let site: OpenSite
/** The page that the keyboard walks through. */
let walked: Page

beforeAll(async () => {
  site = await openSite()
  walked = await site.open("/")
})

afterAll(() => site?.close())

const UNREADABLE_AT_NIGHT = `<!doctype html><html lang="fr"><title>Essai</title>
<style>body { background: white; color: black } @media (prefers-color-scheme: dark) { body { color: #eee } }</style>
<main><h1>Essai</h1><p>Des mots.</p></main></html>`

async function faultsIn(page: Page, colorScheme: "light" | "dark"): Promise<string[]> {
  await page.emulateMedia({ colorScheme })
  return axeFaults(page)
}

describe("every template", () => {
  it("is valid HTML", async () => {
    const validate = new HtmlValidate({
      extends: ["html-validate:recommended"],
      rules: {
        // Astro writes void elements and the doctype in its own way; both are HTML.
        "void-style": "off",
        "doctype-style": "off",
        "no-trailing-whitespace": "off",
        "attribute-boolean-style": "off",
        "attribute-empty-style": "off",
        // The language of a person decides how long a title is.
        "long-title": "off"
      }
    })
    const found: string[] = []
    for (const path of PAGES) {
      const file = path.endsWith("/") ? `${path}index.html` : path
      const { results } = await validate.validateString(await site.html(file))
      found.push(...results.flatMap(({ messages }) => messages.map((one) => `${path} ${one.ruleId}: ${one.message}`)))
    }
    expect([...new Set(found)]).toEqual([])
  })

  it("passes axe in the light scheme and in the dark one", async () => {
    const page = await site.open("/", { bypassCSP: true })
    const found: string[] = []
    const inBoth = async () => ({ light: await faultsIn(page, "light"), dark: await faultsIn(page, "dark") })
    // It is awake: it sees what only the night hides.
    await page.setContent(UNREADABLE_AT_NIGHT)
    expect(await inBoth()).toEqual({ light: [], dark: [expect.stringContaining("color-contrast")] })
    for (const path of PAGES) {
      await page.goto(site.origin + path)
      const { light, dark } = await inBoth()
      found.push(...light.map((fault) => `${path} light ${fault}`), ...dark.map((fault) => `${path} dark ${fault}`))
    }
    expect(found).toEqual([])
  })

  it("passes HTML_CodeSniffer at WCAG 2 AA", async () => {
    const sniffer = await readFile(createRequire(import.meta.url).resolve("html_codesniffer/build/HTMLCS.js"), "utf8")
    const page = await site.open("/", { bypassCSP: true })
    const found: string[] = []
    // It is awake: it sees a picture without words.
    await page.setContent('<img src="data:,">')
    await page.evaluate(sniffer)
    expect((await page.evaluate(sniffErrors)).join()).toContain("1_1_1")
    for (const path of PAGES) {
      await page.goto(site.origin + path)
      await page.evaluate(sniffer)
      const errors = await page.evaluate(sniffErrors)
      found.push(...errors.map((error) => `${path} ${error}`))
    }
    expect(found).toEqual([])
  })

  it("asks nothing of anyone else, and leaves nothing on the device", async () => {
    const page = await site.open("/")
    const elsewhere: string[] = []
    page.on("request", (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol !== "data:" && origin !== site.origin) elsewhere.push(request.url())
    })
    for (const path of PAGES) {
      await page.goto(site.origin + path)
      const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])
      expect(kept).toEqual(["", 0, 0])
    }
    expect(elsewhere).toEqual([])
    expect(await page.context().cookies()).toEqual([])
  })

  it.each(PAGES)("is walked with the keyboard from the link to the content of %s", async (path) => {
    await walked.goto(site.origin + path)
    const focused = () =>
      walked.evaluate(() => document.activeElement?.getAttribute("href") ?? document.activeElement?.id)
    await walked.keyboard.press("Tab")
    expect(await focused()).toBe("#contenu")
    expect(await walked.evaluate(() => document.activeElement?.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0)
    await walked.keyboard.press("Enter")
    await walked.waitForURL(/#contenu$/)
    await walked.keyboard.press("Tab")
    // What comes after the link is in the content, or in the foot of a page whose content has no link.
    expect(await walked.evaluate(() => document.activeElement?.closest("main, footer") !== null)).toBe(true)
  })

  it("has its focus stops in the order in which they are read", async () => {
    const page = await site.open("/")
    const stops: string[] = []
    for (let step = 0; step < 10; step += 1) {
      await page.keyboard.press("Tab")
      stops.push(await page.evaluate(focusedStop))
    }
    // On a small phone the second link of the bar is left to the foot.
    const doors = ["/facile-a-lire/", "/en/", "/ar/", "/fiches-a-imprimer/", "/signes-d-alerte/"]
    expect(stops.slice(0, 3)).toEqual(["skip-link", "brand", "/recherche/"])
    expect(stops.slice(3)).toEqual([...doors, "q", "button"])
  })
})

interface Sniffer {
  process: (standard: string, content: Document, done: () => void) => void
  getMessages: () => { type: number; code: string; msg: string; element: Element }[]
}

/** Runs in the page: the errors (type 1) that HTML_CodeSniffer finds. */
function sniffErrors(): Promise<string[]> {
  const sniffer: Sniffer = Reflect.get(window, "HTMLCS")
  return new Promise((resolve) => {
    sniffer.process("WCAG2AA", document, () => {
      const errors = sniffer.getMessages().filter(({ type }) => type === 1)
      resolve(errors.map(({ code, msg, element }) => `${code} ${msg} ${element.outerHTML?.slice(0, 120)}`))
    })
  })
}

/** Runs in the page: a name for what has the focus. */
function focusedStop(): string {
  const element = document.activeElement
  if (element?.className === "skip-link" || element?.className === "brand") return element.className
  return element?.getAttribute("href") ?? (element?.id || (element?.localName ?? ""))
}
