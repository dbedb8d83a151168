import { existsSync } from "node:fs"
import { chromium } from "playwright-core"

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]

/** The Chromium to test with: the system's own, or the one that Playwright has installed. */
export function findBrowser(): string {
  return process.env.CHROMIUM ?? INSTALLED.find((path) => existsSync(path)) ?? chromium.executablePath()
}
