import type { Browser, Locator, Page } from "playwright-core"
import { openVisitor, type Visitor } from "./browser.ts"
import { demoMember, signIn } from "./demonstration-house.ts"
import type { RunningHouse } from "./running-house.ts"

/** Calls the workspace's interface as the person of a page does. */
async function call<Answer>(page: Page, url: string, method: string, path: string, data?: unknown): Promise<Answer> {
  const answer = await page.request.fetch(`${url}/api${path}`, {
    method,
    data,
    headers: { origin: new URL(url).origin }
  })
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
  const text = await answer.text()
  return JSON.parse(text || "null") as Answer
}

export interface WritingTable {
  recoId: string
  documentId: string
  /** A signed-in person on the writing page, with the text there to write in. */
  sit: (firstName: string) => Promise<Visitor>
}

/** Opens a new reco by its coordinator and brings the others into its team. Its text is the empty template. */
export async function openWritingTable(
  browser: Browser,
  house: RunningHouse,
  team: { coordinator: string; author: string; reader?: string }
): Promise<WritingTable> {
  const { context, page } = await openVisitor(browser)
  await signIn(page, house.url, team.coordinator)
  const made = await call<{ id: string; documentId: string }>(page, house.url, "POST", "/recos", {
    title: "Toux aiguë de l’adulte",
    language: "fr"
  })
  const members = await call<{ id: string; name: string }[]>(page, house.url, "GET", "/members")
  for (const [firstName, role] of [[team.author, "author"] as const, [team.reader, "reader"] as const]) {
    const member = firstName && members.find((one) => one.name === demoMember(firstName).name)
    if (member) await call(page, house.url, "PUT", `/recos/${made.id}/team/${member.id}`, { role })
  }
  await context.close()
  return {
    recoId: made.id,
    documentId: made.documentId,
    sit: async (firstName) => {
      const visitor = await openVisitor(browser)
      await signIn(visitor.page, house.url, firstName)
      await visitor.page.goto(`${house.url}/atelier/recos/${made.id}/ecrire`)
      await visitor.page.locator(".paper").waitFor()
      return visitor
    }
  }
}

/** The text of a section, where one writes. */
export const sectionText = (page: Page, kind: string): Locator => page.locator(`#section-${kind} .section-text`)

/** Waits until the page says that everything is on the server's disk. */
export const untilSaved = (page: Page): Promise<void> =>
  page.getByRole("status").filter({ hasText: "Enregistré" }).filter({ hasNotText: "…" }).first().waitFor()
