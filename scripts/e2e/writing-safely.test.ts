import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, it } from "vitest"
import { openBrowser } from "./browser.ts"
import { signIn, startDemonstration } from "./demonstration-house.ts"
import type { RunningHouse } from "./running-house.ts"
import { openWritingTable, sectionText, untilSaved, type WritingTable } from "./writing-room.ts"

const SYNC = 0
const STEP_2 = 1
const UPDATE = 2
/** The answer of a page that has nothing the server lacks: an empty update. */
const NOTHING_NEW = [SYNC, STEP_2, 2, 0, 0]

let house: RunningHouse
let browser: Browser
let table: WritingTable
beforeAll(async () => {
  house = await startDemonstration()
  browser = await openBrowser()
  table = await openWritingTable(browser, house, { coordinator: "Inès", author: "Marcel", reader: "Nadia" })
})
afterAll(async () => {
  await browser?.close()
  await house?.remove()
})

it("opening a text, and undoing right then, sends no change", async () => {
  const { page, context } = await table.sit("Inès")
  const sent: number[][] = []
  page.on("websocket", (socket) => {
    socket.on("framesent", ({ payload }) => sent.push([...Buffer.from(payload)]))
  })
  await page.reload()
  await untilSaved(page)
  const before = await page.locator(".paper").textContent()
  await sectionText(page, "reasons").click()
  await page.keyboard.press("Control+z")
  // A caret is told right after: once it is gone, all that the page had to send before it is gone too.
  await expect.poll(() => sent.filter(([type]) => type !== SYNC).length).toBeGreaterThan(1)
  const content = sent.filter(([type, step]) => type === SYNC && (step === STEP_2 || step === UPDATE))
  expect(content).toEqual([NOTHING_NEW])
  expect(await page.locator(".paper").textContent()).toBe(before)
  await context.close()
})

it("what is written without network is kept on the device, then merged with what others wrote", async () => {
  const nurse = await table.sit("Inès")
  const citizen = await table.sit("Marcel")
  await untilSaved(nurse.page)
  await nurse.context.setOffline(true)
  await nurse.page.getByRole("status").getByText("Hors ligne").waitFor()
  await sectionText(nurse.page, "in-brief").click()
  await nurse.page.keyboard.type("Écrit sur la route.")
  await nurse.page.getByRole("status").getByText("Hors ligne, gardé sur cet appareil").waitFor()
  await sectionText(citizen.page, "in-brief").click()
  await citizen.page.keyboard.type("Écrit au village. ")
  await untilSaved(citizen.page)
  expect(await sectionText(nurse.page, "in-brief").textContent()).not.toContain("village")
  await nurse.context.setOffline(false)
  await untilSaved(nurse.page)
  for (const { page } of [nurse, citizen]) {
    await sectionText(page, "in-brief").getByText("Écrit sur la route.").waitFor()
    await sectionText(page, "in-brief").getByText("Écrit au village.").waitFor()
  }
  await nurse.context.close()
  await citizen.context.close()
})

/** How many changes the copies of this browser hold; runs in the page. */
async function keptUpdates(): Promise<number> {
  const databases = await indexedDB.databases()
  const counts = databases.map(
    ({ name = "" }) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const count = database.transaction("updates").objectStore("updates").count()
          count.onsuccess = () => {
            database.close()
            resolve(count.result)
          }
          count.onerror = () => reject(count.error)
        }
      })
  )
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
}

it("a page closed without network sends its changes when it is opened again", async () => {
  const { page, context } = await table.sit("Inès")
  await untilSaved(page)
  await context.setOffline(true)
  await page.getByRole("status").getByText("Hors ligne").waitFor()
  await sectionText(page, "question").locator(".pico-text").first().click()
  const sentence = "Adultes sans maladie du poumon."
  await page.keyboard.type(sentence)
  await page.getByRole("status").getByText("gardé sur cet appareil").waitFor()
  // Closed as by a power cut: only what the browser has written by then can come back.
  await expect.poll(() => page.evaluate(keptUpdates)).toBeGreaterThanOrEqual(sentence.length)
  page.on("dialog", (dialog) => void dialog.accept())
  await page.close({ runBeforeUnload: false })
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(`${house.url}/atelier/recos/${table.recoId}/ecrire`)
  await again.locator(".paper").waitFor()
  await untilSaved(again)
  const other = await table.sit("Marcel")
  await sectionText(other.page, "question").getByText("Adultes sans maladie du poumon.").waitFor()
  await context.close()
  await other.context.close()
})

it("a reader reads live, cannot write, and is told why", async () => {
  const reader = await table.sit("Nadia")
  await reader.page.getByRole("status").getByText("Lecture seule").waitFor()
  await reader.page.getByText("Votre rôle dans l’équipe permet de lire, pas d’écrire.").waitFor()
  expect(await reader.page.locator(".paper").getAttribute("contenteditable")).toBe("false")
  expect(await reader.page.getByRole("button", { name: "Retirer" }).count()).toBe(0)
  const author = await table.sit("Marcel")
  await sectionText(author.page, "history").click()
  await author.page.keyboard.type("Première version.")
  await sectionText(reader.page, "history").getByText("Première version.").waitFor()
  expect(reader.complaints).toEqual([])
  await reader.context.close()
  await author.context.close()
})

it("a restarted server is met again, and nothing is lost", async () => {
  const { page, context, complaints } = await table.sit("Marcel")
  await sectionText(page, "environment").click()
  await page.keyboard.type("Avant. ")
  await untilSaved(page)
  await house.stop("SIGKILL")
  await page.getByRole("status").getByText("Hors ligne").waitFor()
  await page.keyboard.type("Pendant. ")
  await house.restart()
  await untilSaved(page)
  await page.keyboard.type("Après.")
  await untilSaved(page)
  await page.reload()
  await page.locator(".paper").waitFor()
  expect(await sectionText(page, "environment").textContent()).toContain("Avant. Pendant. Après.")
  expect(complaints.filter((complaint) => !complaint.includes("WebSocket"))).toEqual([])
  await context.close()
})

it("signing out erases what this device keeps of texts, but for what was never sent, and says so", async () => {
  const { page, context } = await table.sit("Marcel")
  const copies = () => page.evaluate(async () => (await indexedDB.databases()).length)
  const signOut = async () => {
    await page.goto(`${house.url}/atelier/compte`)
    await page.locator("main").getByRole("button", { name: "Se déconnecter", exact: true }).click()
    await page.getByRole("heading", { level: 1, name: "Se connecter" }).waitFor()
  }
  await untilSaved(page)
  expect(await copies()).toBe(1)
  await signOut()
  await expect.poll(copies).toBe(0)
  expect(await page.getByText("Des changements n’ont pas pu être envoyés").count()).toBe(0)

  await signIn(page, house.url, "Marcel")
  await page.goto(`${house.url}/atelier/recos/${table.recoId}/ecrire`)
  await untilSaved(page)
  await context.setOffline(true)
  await page.getByRole("status").getByText("Hors ligne").waitFor()
  await sectionText(page, "reasons").click()
  await page.keyboard.type("Jamais envoyé.")
  await page.getByRole("status").getByText("gardé sur cet appareil").waitFor()
  page.on("dialog", (dialog) => void dialog.accept())
  await page.goto("about:blank")
  await context.setOffline(false)
  await signOut()
  await page.getByText("Des changements n’ont pas pu être envoyés").waitFor()
  expect(await copies()).toBe(1)
  await context.close()
})
