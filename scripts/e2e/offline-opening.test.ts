import type { Page } from "playwright-core"
import { beforeEach, expect, it } from "vitest"
import type { Visitor } from "./browser.ts"
import { demoMember, signIn } from "./demonstration-house.ts"
import { expectCount, expectWords } from "./expect-on-page.ts"
import { stageOfFile } from "./stage.ts"
import {
  call,
  type Members,
  openWritingTable,
  putCaretIn,
  sectionText,
  untilSaved,
  type WritingTable
} from "./writing-room.ts"

const TITLE = "Toux aiguë de l’adulte"
const OPENED_WITHOUT = "Cette page est ouverte sans réseau"

const stage = stageOfFile()
let table: WritingTable
beforeEach(async () => {
  table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel", reader: "Nadia" })
})

const workspace = (path: string): string => `${stage.house.url}/atelier/${path}`
const writingPage = (): string => workspace(`recos/${table.recoId}/ecrire`)
const untilStatus = (page: Page, words: string): Promise<void> =>
  page.locator(".save-status, [role=status]").getByText(words).first().waitFor()

/** That this browser keeps this many copies of texts, and what opens them without a network or not. */
const expectKept = (page: Page, copies: number, opening: "opens" | "closed"): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(async () => [
        (await indexedDB.databases()).length,
        localStorage.getItem("recos.kept") === null ? "closed" : "opens"
      ])
    )
    .toEqual([copies, opening])

/** Sits down, and waits until the workspace's code and what it needs to know are on the device. */
async function sitUntilKept(firstName: string): Promise<Visitor> {
  const visitor = await table.sit(firstName)
  await untilKept(visitor.page)
  return visitor
}

async function untilKept(page: Page): Promise<void> {
  await untilSaved(page)
  await untilOpensWithout(page)
}

async function untilOpensWithout(page: Page): Promise<void> {
  await page.waitForFunction(
    (recoId) => navigator.serviceWorker.controller !== null && localStorage.getItem("recos.kept")?.includes(recoId),
    table.recoId
  )
}

/** No network at all: neither the browser's, nor a server at the other end. */
async function withoutNetwork({ context }: Visitor, during: () => Promise<void>): Promise<void> {
  await context.setOffline(true)
  await stage.house.stop()
  try {
    await during()
  } finally {
    await stage.house.restart()
    await context.setOffline(false)
  }
}

async function write(page: Page, kind: string, words: string): Promise<void> {
  await putCaretIn(sectionText(page, kind))
  await page.keyboard.type(words)
}

/** Whether a copy of this browser says that it holds what was never sent; runs in the page. */
async function saysUnsent(): Promise<boolean> {
  const [{ name = "" } = {}] = await indexedDB.databases()
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const told = opening.result.transaction("custom").objectStore("custom").get("unsent")
      told.onerror = () => reject(told.error)
      told.onsuccess = () => {
        opening.result.close()
        resolve(told.result === 1)
      }
    }
  })
}

/** Writes without a network, until the device has it on disk and knows that nobody else has. */
async function writeUnsent({ page, context }: Visitor, kind: string, words: string): Promise<void> {
  await context.setOffline(true)
  await untilStatus(page, "Hors ligne")
  await write(page, kind, words)
  await untilStatus(page, "Hors ligne, gardé sur cet appareil")
  await expect.poll(() => page.evaluate(saysUnsent)).toBe(true)
}

it("a text opened before opens again at its address with no network, goes on, and arrives when the network is back", async () => {
  const nurse = await sitUntilKept("Inès")
  const { page, context } = nurse
  await write(page, "in-brief", "Écrit au cabinet. ")
  await untilSaved(page)
  const again = await context.newPage()
  await withoutNetwork(nurse, async () => {
    await page.reload()
    await expectWords(sectionText(page, "in-brief"), "Écrit au cabinet.")
    await page.getByText(OPENED_WITHOUT).waitFor()
    await write(page, "reasons", "Écrit sur la route. ")
    await untilStatus(page, "Hors ligne, gardé sur cet appareil")
    await expect.poll(() => page.evaluate(saysUnsent)).toBe(true)
    await page.close({ runBeforeUnload: false })

    await again.goto(writingPage())
    await expectWords(sectionText(again, "reasons"), "Écrit sur la route.")
    await untilStatus(again, "Hors ligne, gardé sur cet appareil")
    await write(again, "environment", "Écrit au retour. ")
    await untilStatus(again, "Hors ligne, gardé sur cet appareil")
  })
  await untilSaved(again)
  await expectCount(again.getByText(OPENED_WITHOUT), 0)
  const citizen = await table.sit("Marcel")
  await sectionText(citizen.page, "reasons").getByText("Écrit sur la route.").waitFor()
  await sectionText(citizen.page, "environment").getByText("Écrit au retour.").waitFor()
})

it("other pages say that they need the network, and lead to the texts kept on the device", async () => {
  const nurse = await sitUntilKept("Inès")
  const { page } = nurse
  await page.goto(workspace(""))
  await page.getByRole("heading", { level: 1, name: "Mes recos" }).waitFor()
  await withoutNetwork(nurse, async () => {
    // A page of this session, whose code or whose answer does not come.
    await page.getByRole("link", { name: "Membres" }).click()
    await page.getByRole("link", { name: "Voir les textes gardés sur cet appareil" }).click()
    await page.getByRole("heading", { level: 1, name: "Textes gardés sur cet appareil" }).waitFor()
    // The workspace opened from nothing.
    await page.goto(workspace("membres"))
    await page.getByRole("heading", { level: 1, name: "Cette page a besoin du réseau" }).waitFor()
    const line = page.getByRole("listitem").filter({ hasText: TITLE })
    await expectWords(line, "Français. À jour le")
    await line.getByRole("link").click()
    await page.locator(".paper").getByText(TITLE).waitFor()
    await page.goto(workspace("membres"))
    await page.getByRole("heading", { level: 1, name: "Cette page a besoin du réseau" }).waitFor()
  })
  // The browser tells that there is a network: nobody has to ask again.
  await page.getByRole("heading", { level: 1, name: "Membres" }).waitFor()
})

it("signing out deletes what is kept, and another person on the same browser sees nothing of it", async () => {
  const nurse = await sitUntilKept("Inès")
  const { page } = nurse
  await expectKept(page, 1, "opens")
  await page.goto(workspace("compte"))
  await page.locator("main").getByRole("button", { name: "Se déconnecter", exact: true }).click()
  await page.getByRole("heading", { level: 1, name: "Se connecter" }).waitFor()
  await expectKept(page, 0, "closed")
  await signIn(page, stage.house.url, "Nadia")
  await withoutNetwork(nurse, async () => {
    await page.goto(writingPage())
    await page.getByRole("heading", { level: 1, name: "Cette page n’a pas pu être chargée" }).waitFor()
    await expectCount(page.getByText(TITLE), 0)
    await expectCount(page.getByText(demoMember("Inès").name), 0)
  })
})

it("a session that the server refuses deletes what is kept, but for what was never sent", async () => {
  const nurse = await sitUntilKept("Inès")
  const { page, context } = nurse
  await context.clearCookies()
  await page.goto(workspace(""))
  await page.getByRole("heading", { level: 1, name: "Se connecter" }).waitFor()
  await expectKept(page, 0, "closed")

  await signIn(page, stage.house.url, "Inès")
  await page.goto(writingPage())
  await page.locator(".paper").waitFor()
  await untilKept(page)
  await writeUnsent(nurse, "reasons", "Jamais envoyé.")
  await context.clearCookies()
  page.on("dialog", (dialog) => void dialog.accept())
  await page.goto("about:blank")
  await context.setOffline(false)
  await page.goto(workspace(""))
  await page.getByText("Des changements n’ont pas pu être envoyés").waitFor()
  await expectKept(page, 1, "closed")
  // Whoever comes next reads none of it; the one who wrote finds it again, and sends it.
  await signIn(page, stage.house.url, "Marcel")
  await page.goto(writingPage())
  await untilSaved(page)
  await expectCount(page.getByText("Jamais envoyé."), 0)
  await context.clearCookies()
  await signIn(page, stage.house.url, "Inès")
  await page.goto(writingPage())
  await sectionText(page, "reasons").getByText("Jamais envoyé.").waitFor()
  await untilSaved(page)
})

it("a reco that the server refuses is no longer kept", async () => {
  const citizen = await sitUntilKept("Marcel")
  const coordinator = await stage.member("Inès")
  const { items: members } = await call<Members>(coordinator.page, stage.house.url, "GET", "/members")
  const { id = "" } = members.find(({ name }) => name === demoMember("Marcel").name) ?? {}
  await call(coordinator.page, stage.house.url, "DELETE", `/recos/${table.recoId}/team/${id}`)
  const { page } = citizen
  await page.goto(writingPage())
  await page.getByRole("alert").waitFor()
  await expectKept(page, 0, "closed")
})

it("words written without a network after the right to write was lost stay on the device, and no further", async () => {
  const citizen = await sitUntilKept("Marcel")
  const { page, context } = citizen
  await context.setOffline(true)
  await page.reload()
  await page.getByText(OPENED_WITHOUT).waitFor()
  await writeUnsent(citizen, "reasons", "Écrit trop tard.")
  const coordinator = await stage.member("Inès")
  const { items: members } = await call<Members>(coordinator.page, stage.house.url, "GET", "/members")
  const { id = "" } = members.find(({ name }) => name === demoMember("Marcel").name) ?? {}
  await call(coordinator.page, stage.house.url, "PUT", `/recos/${table.recoId}/team/${id}`, { role: "reader" })
  await context.setOffline(false)
  await page.getByText("Votre dernier changement n’a pas été gardé").waitFor()
  await coordinator.page.goto(writingPage())
  await untilSaved(coordinator.page)
  await expectCount(coordinator.page.getByText("Écrit trop tard."), 0)
})

it("who only reads opens the text without a network as well, and is not told to write", async () => {
  const nadia = await table.sit("Nadia")
  await untilOpensWithout(nadia.page)
  await withoutNetwork(nadia, async () => {
    await nadia.page.reload()
    await nadia.page.getByText(OPENED_WITHOUT).waitFor()
    await untilStatus(nadia.page, "Lecture seule")
    await nadia.page.getByText("Votre rôle dans l’équipe permet de lire, pas d’écrire.").waitFor()
    await nadia.page.locator('.paper[contenteditable="false"]').waitFor()
  })
  await untilStatus(nadia.page, "Lecture seule")
})
