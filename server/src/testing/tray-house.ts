import type { DocumentId } from "@recos/schemas/ids"
import type { ShownThread } from "../remarks/read-remarks.ts"
import type { Tray, TrayItem } from "../tray/read-tray.ts"
import { jsonOf } from "./answers.ts"
import { openRecoHouse, type Person, type RecoHouse } from "./reco-house.ts"
import { sampleText } from "./sample-text.ts"

/** The team of four, with Lise, who only reads, and an administrator outside the team. */
export async function openTrayHouse() {
  const kit = await openRecoHouse()
  const lise = await kit.person({ name: "Lise Aigoual", college: "citizen" })
  await kit.join(lise, "reader")
  const odile = await kit.person({ name: "Odile Vernet", role: "administrator" })
  await kit.write(kit.marcel, sampleText())
  return { ...kit, lise, odile, ...remarksOf(kit) }
}
export type TrayHouse = Awaited<ReturnType<typeof openTrayHouse>>

function remarksOf(kit: RecoHouse) {
  const ask = ({ call }: Person, method: string, path = "", json?: object) =>
    call(`/api/recos/${kit.recoId}/remarks${path}`, json === undefined ? { method } : { method, json })
  const open = (who: Person, words: string, more: object = {}) =>
    jsonOf<ShownThread>(ask(who, "POST", "", { target: { kind: "reco" }, words, ...more }))
  const quote = "presque toujours"
  const target = { kind: "words", documentId: kit.documentId, section: "in-brief", quote, anchor: null }
  const propose = (who: Person) => open(who, "Moins sûr de soi.", { target, wording: "le plus souvent" })
  /** Changes of the text in a branch, handed in. */
  const branch = async (who: Person) => {
    const path = `/api/recos/${kit.recoId}/branches`
    const json = { documentId: kit.documentId, title: "Plus simple", reasons: "Pour ma mère." }
    const made = await jsonOf<{ id: string; documentId: DocumentId }>(who.call(path, { method: "POST", json }))
    const other = sampleText({ inBrief: "Le mal de dos guérit le plus souvent." })
    await kit.house.rooms.replace(new Map([[made.documentId, other]]), who.member.id)
    await stepBranch(who, made.id, "proposed")
    return made.id
  }
  const stepBranch = async (who: Person, id: string, state: string) => {
    const path = `/api/recos/${kit.recoId}/branches/${id}/state`
    const answer = await who.call(path, { method: "PUT", json: { state } })
    if (!answer.ok) throw new Error(await answer.text())
  }
  const name = ({ member }: Person) => `@[${member.id}]`
  return { ask, open, propose, branch, stepBranch, name }
}

export const trayOf = ({ call }: Person) => jsonOf<Tray>(call("/api/tray"))
export const codeOf = (item: TrayItem): string =>
  item.kind === "step" ? item.reco.waitsFor.code : item.kind === "grading" ? item.duty : item.kind
export const awaits = async (person: Person) => (await trayOf(person)).items.map(codeOf)
export const sinceOf = async (person: Person) => (await trayOf(person)).items.map(({ since }) => since)

export async function read({ recoId }: RecoHouse, { call }: Person, number: string, verdict = "approve") {
  const answer = await call(`/api/recos/${recoId}/versions/${number}/readings`, {
    method: "POST",
    json: { verdict, reason: "Clair et bien fondé." }
  })
  if (answer.status !== 204) throw new Error(await answer.text())
}
