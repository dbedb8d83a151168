import { existsSync } from "node:fs"
import { chromium } from "playwright-core"
import { run, runSilent, say, stop } from "./run.ts"

const CANDIDATES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe"
]

/** The path of a Chromium or Chrome on this machine: CHROMIUM, an installed one, Playwright's own; null if none. */
function findBrowser(): string | null {
  const named = process.env.CHROMIUM
  if (named) return existsSync(named) ? named : null
  return [...CANDIDATES, chromium.executablePath()].find((path) => existsSync(path)) ?? null
}

const isDebianRoot = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")

/**
 * Finds a browser for the tests, installing one where that can be done: Debian's where there is apt and root, else Playwright's.
 * @returns its path; ends the command with what to do when none can be had.
 */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser()
  if (found) return found
  if (isDebianRoot()) {
    say("Installation de Chromium (paquet Debian)…", "Installing Chromium (Debian package)…")
    await runSilent("apt-get", ["update", "-qq"])
    await runSilent("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      DEBIAN_FRONTEND: "noninteractive"
    })
  } else {
    say("Installation de Chromium (Playwright)…", "Installing Chromium (Playwright)…")
    await run("node", ["node_modules/playwright-core/cli.js", "install", "chromium"])
  }
  return (
    findBrowser() ??
    stop(
      "Aucun navigateur Chromium trouvé et l’installation a échoué. Installez Chromium ou Chrome, ou donnez son chemin dans la variable CHROMIUM, puis relancez.",
      "No Chromium browser found and installing one failed. Install Chromium or Chrome, or give its path in the variable CHROMIUM, then run again."
    )
  )
}
