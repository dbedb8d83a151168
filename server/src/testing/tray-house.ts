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
  const name = ({ member }: Person) => `@[${member.id}]`
  return { ask, open, propose, name }
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
