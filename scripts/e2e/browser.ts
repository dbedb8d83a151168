import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core"
import { ensureBrowser } from "../setup/ensure-browser.ts"

/** How long a browser may take to start, and a page to come to what is waited for: a machine may do much else. */
const PATIENCE = 60_000

/** A real Chromium or Chrome: Debian's, an installed one, or Playwright's own. Chromium's sandbox does not run as root. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureBrowser(),
    timeout: PATIENCE,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : []
  })
}

export interface Visitor {
  context: BrowserContext
  page: Page
  /** Errors that pages threw or told, to be found empty at the end of a test. */
  complaints: string[]
}

/** One person in front of a screen of their own, with nothing of the others' sessions. French unless said otherwise. */
export async function openVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 1280, height: 860 }, ...options })
  context.setDefaultTimeout(PATIENCE)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on("pageerror", (error) => complaints.push(error.message))
  page.on("console", (message) => {
    // Chromium itself writes a line for each answer above 399, such as that nobody is signed in yet.
    const isOfNetwork = message.text().startsWith("Failed to load resource")
    if (message.type() === "error" && !isOfNetwork) complaints.push(message.text())
  })
  return { context, page, complaints }
}
