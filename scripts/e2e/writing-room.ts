import type { Locator, Page } from "playwright-core"
import { expect } from "vitest"
import type { Visitor } from "./browser.ts"
import { demoMember } from "./demonstration-house.ts"
import type { Stage } from "./stage.ts"

/** Calls the workspace's interface as the person of a page does. */
export async function call<Answer>(
  page: Page,
  url: string,
  method: string,
  path: string,
  data?: unknown
): Promise<Answer> {
  const answer = await page.request.fetch(`${url}/api${path}`, {
    method,
    data,
    headers: { origin: new URL(url).origin }
  })
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
  const text = await answer.text()
  return JSON.parse(text || "null") as Answer
}

/** The first members of the cooperative, by name: in a demonstration, all of them. */
export interface Members {
  items: { id: string; name: string }[]
}

export interface WritingTable {
  recoId: string
  documentId: string
  /** A signed-in person on the writing page, with the text there to write in. */
  sit: (firstName: string) => Promise<Visitor>
}

/**
 * Opens a new reco by its coordinator and brings the others into its team. Its text is the empty template. Each test
 * sits at a table of its own: what one of them wrote is never in the way of another, nor of a second try.
 */
export async function openWritingTable(
  stage: Stage,
  team: { coordinator: string; author: string; reader?: string }
): Promise<WritingTable> {
  const { url } = stage.house
  const { context, page } = await stage.member(team.coordinator)
  const made = await call<{ id: string; documentId: string }>(page, url, "POST", "/recos", {
    title: "Toux aiguë de l’adulte",
    language: "fr"
  })
  const { items: members } = await call<Members>(page, url, "GET", "/members")
  for (const [firstName, role] of [[team.author, "author"] as const, [team.reader, "reader"] as const]) {
    const member = firstName && members.find((one) => one.name === demoMember(firstName).name)
    if (member) await call(page, url, "PUT", `/recos/${made.id}/team/${member.id}`, { role })
  }
  await context.close()
  return {
    recoId: made.id,
    documentId: made.documentId,
    sit: async (firstName) => {
      const visitor = await stage.member(firstName)
      await visitor.page.goto(`${url}/atelier/recos/${made.id}/ecrire`)
      await visitor.page.locator(".paper").waitFor()
      return visitor
    }
  }
}

/** The text of a section, where one writes. */
export const sectionText = (page: Page, kind: string): Locator => page.locator(`#section-${kind} .section-text`)

/** Waits until the page says that everything is on the server's disk. */
export const untilSaved = (page: Page): Promise<void> =>
  page.locator('.save-status:is([data-state="saved"], [data-state="aside"])').waitFor()

/** Whether a place of the text holds the caret; runs in the page. */
const holdsCaret = (place: Element): boolean =>
  document.activeElement?.closest(".paper") != null && place.contains(document.getSelection()?.anchorNode ?? null)

/** Waits until the caret is in a place, where a list has brought it: what is typed before goes elsewhere. */
export const untilCaretIn = (place: Locator): Promise<void> => expect.poll(() => place.evaluate(holdsCaret)).toBe(true)

/** Clicks in a place until the caret is there: what another writes meanwhile may draw the text again under the hand. */
export const putCaretIn = (place: Locator): Promise<void> =>
  expect
    .poll(
      async () => {
        await place.click()
        return place.evaluate(holdsCaret)
      },
      // Clicks that follow each other more closely select a word, or a line.
      { interval: 1000 }
    )
    .toBe(true)
