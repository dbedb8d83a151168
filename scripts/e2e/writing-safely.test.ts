import { beforeEach, expect, it } from "vitest"
import { signIn } from "./demonstration-house.ts"
import { expectAttribute, expectCount, expectWords } from "./expect-on-page.ts"
import { stageOfFile } from "./stage.ts"
import { openWritingTable, putCaretIn, sectionText, untilSaved, type WritingTable } from "./writing-room.ts"

const SYNC = 0
const STEP_2 = 1
const UPDATE = 2
/** The answer of a page that has nothing the server lacks: an empty update. */
const NOTHING_NEW = [SYNC, STEP_2, 2, 0, 0]

const stage = stageOfFile()
let table: WritingTable
beforeEach(async () => {
  table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel", reader: "Nadia" })
})

it("opening a text, and undoing right then, sends no change", async () => {
  const { page, context } = await table.sit("Inès")
  const sent: number[][] = []
  page.on("websocket", (socket) => {
    socket.on("framesent", ({ payload }) => sent.push([...Buffer.from(payload)]))
  })
  await page.reload()
  await untilSaved(page)
  // What is drawn beside the text comes when it likes.
  const written = () => page.locator(".paper :is(.section-text > p, .statement-text, .pico-text)").allTextContents()
  const before = await written()
  await putCaretIn(sectionText(page, "reasons"))
  await page.keyboard.press("Control+z")
  // A caret is told right after: once it is gone, all that the page had to send before it is gone too.
  await expect.poll(() => sent.filter(([type]) => type !== SYNC).length).toBeGreaterThan(1)
  const content = sent.filter(([type, step]) => type === SYNC && (step === STEP_2 || step === UPDATE))
  expect(content.length).toBeGreaterThan(0)
  // Once for each time that the page has met the server.
  for (const message of content) expect(message).toEqual(NOTHING_NEW)
  expect(await written()).toEqual(before)
  await context.close()
})

it("what is written without network is kept on the device, then merged with what others wrote", async () => {
  const nurse = await table.sit("Inès")
  const citizen = await table.sit("Marcel")
  await untilSaved(nurse.page)
  await nurse.context.setOffline(true)
  await nurse.page.locator(".save-status").getByText("Hors ligne").waitFor()
  await putCaretIn(sectionText(nurse.page, "in-brief"))
  await nurse.page.keyboard.type("Écrit sur la route.")
  await nurse.page.locator(".save-status").getByText("Hors ligne, gardé sur cet appareil").waitFor()
  await putCaretIn(sectionText(citizen.page, "in-brief"))
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

/** Whether a copy of this browser says that it holds what was never sent; runs in the page. */
async function saysUnsent(): Promise<boolean> {
  const databases = await indexedDB.databases()
  const answers = databases.map(
    ({ name = "" }) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const told = database.transaction("custom").objectStore("custom").get("unsent")
          told.onsuccess = () => {
            database.close()
            resolve(told.result === 1)
          }
          told.onerror = () => reject(told.error)
        }
      })
  )
  return (await Promise.all(answers)).includes(true)
}

it("a page closed without network sends its changes when it is opened again", async () => {
  const { page, context } = await table.sit("Inès")
  await untilSaved(page)
  await context.setOffline(true)
  await page.locator(".save-status").getByText("Hors ligne").waitFor()
  await putCaretIn(sectionText(page, "question").locator(".pico-text").first())
  const sentence = "Adultes sans maladie du poumon."
  await page.keyboard.type(sentence)
  await page.locator(".save-status").getByText("gardé sur cet appareil").waitFor()
  // Closed as by a power cut: only what the browser has written by then can come back.
  await expect.poll(() => page.evaluate(keptUpdates)).toBeGreaterThanOrEqual(sentence.length)
  page.on("dialog", (dialog) => void dialog.accept())
  await page.close({ runBeforeUnload: false })
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(`${stage.house.url}/atelier/recos/${table.recoId}/ecrire`)
  await again.locator(".paper").waitFor()
  await untilSaved(again)
  const other = await table.sit("Marcel")
  await sectionText(other.page, "question").getByText("Adultes sans maladie du poumon.").waitFor()
  await context.close()
  await other.context.close()
})

it("a reader reads live, cannot write, and is told why", async () => {
  const reader = await table.sit("Nadia")
  await reader.page.locator(".save-status").getByText("Lecture seule").waitFor()
  await reader.page.getByText("Votre rôle dans l’équipe permet de lire, pas d’écrire.").waitFor()
  await expectAttribute(reader.page.locator(".paper"), "contenteditable", "false")
  await expectCount(reader.page.getByRole("button", { name: "Retirer" }), 0)
  const author = await table.sit("Marcel")
  await putCaretIn(sectionText(author.page, "history"))
  await author.page.keyboard.type("Première version.")
  await sectionText(reader.page, "history").getByText("Première version.").waitFor()
  expect(reader.complaints).toEqual([])
  await reader.context.close()
  await author.context.close()
})

it("a restarted server is met again, and nothing is lost", async () => {
  const { page, context, complaints } = await table.sit("Marcel")
  await putCaretIn(sectionText(page, "environment"))
  await page.keyboard.type("Avant. ")
  await untilSaved(page)
  await stage.house.stop("SIGKILL")
  try {
    await page.locator(".save-status").getByText("Hors ligne").waitFor()
    await page.keyboard.type("Pendant. ")
  } finally {
    await stage.house.restart()
  }
  await untilSaved(page)
  await page.keyboard.type("Après.")
  await untilSaved(page)
  await page.reload()
  await page.locator(".paper").waitFor()
  await expectWords(sectionText(page, "environment"), "Avant. Pendant. Après.")
  expect(complaints.filter((complaint) => !complaint.includes("WebSocket"))).toEqual([])
  await context.close()
})

it("signing out erases what this device keeps of texts, but for what was never sent, and says so", async () => {
  const { page, context } = await table.sit("Marcel")
  const copies = () => page.evaluate(async () => (await indexedDB.databases()).length)
  const signOut = async () => {
    await page.goto(`${stage.house.url}/atelier/compte`)
    await page.locator("main").getByRole("button", { name: "Se déconnecter", exact: true }).click()
    await page.getByRole("heading", { level: 1, name: "Se connecter" }).waitFor()
  }
  await untilSaved(page)
  await expect.poll(copies).toBe(1)
  await signOut()
  await expect.poll(copies).toBe(0)
  await expectCount(page.getByText("Des changements n’ont pas pu être envoyés"), 0)

  await signIn(page, stage.house.url, "Marcel")
  await page.goto(`${stage.house.url}/atelier/recos/${table.recoId}/ecrire`)
  await untilSaved(page)
  await context.setOffline(true)
  await page.locator(".save-status").getByText("Hors ligne").waitFor()
  await putCaretIn(sectionText(page, "reasons"))
  await page.keyboard.type("Jamais envoyé.")
  await page.locator(".save-status").getByText("gardé sur cet appareil").waitFor()
  // A page left before the browser has written this down is a copy that says it was sent.
  await expect.poll(() => page.evaluate(saysUnsent)).toBe(true)
  page.on("dialog", (dialog) => void dialog.accept())
  await page.goto("about:blank")
  await context.setOffline(false)
  await signOut()
  await page.getByText("Des changements n’ont pas pu être envoyés").waitFor()
  await expect.poll(copies).toBe(1)
  await context.close()
})
