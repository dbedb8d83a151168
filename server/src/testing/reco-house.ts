import type { DocumentId, RecoId } from "@recos/schemas/ids"
import type { Transition } from "@recos/schemas/life/workflow"
import type { Member } from "@recos/schemas/people/member"
import type { DocumentJson } from "@recos/schemas/versions/frozen"
import type { TeamRole } from "@recos/schemas/vocabulary/closed-lists"
import { onTestFinished } from "vitest"
import { createRooms, type LiveRooms } from "../collaboration/live-rooms.ts"
import { teamMember } from "../storage/tables/recos.ts"
import { type Caller, openTestHouse, type TestHouse } from "./house.ts"
import { sampleText } from "./sample-text.ts"

/** A member of the sample team, signed in. */
export interface Person {
  member: Member
  call: Caller
}

export interface RecoHouse extends TestHouse {
  recoId: RecoId
  documentId: DocumentId
  rooms: LiveRooms
  /** Coordinates, professional. */
  solange: Person
  /** Writes, citizen. */
  marcel: Person
  /** Reviews, professional. */
  abel: Person
  /** Reviews, citizen. */
  nadia: Person
  person(member: Partial<Member>): Promise<Person>
  join(person: Person, role: TeamRole): Promise<void>
  write(person: Person, text: DocumentJson): Promise<void>
  step(person: Person, name: Transition, note?: string): Promise<Response>
  /** Goes from a draft to a version under review, the text last changed by Marcel; gives the version's number and hash. */
  submit(note?: string): Promise<{ number: string; hash: string }>
  /** Goes on to the deliberation, with an approving reading of each college. */
  deliberate(note?: string): Promise<{ number: string; hash: string }>
}

/** A house with live rooms, a team of four in both colleges, and one draft that lacks nothing. */
export async function openRecoHouse(): Promise<RecoHouse> {
  let opened: LiveRooms | undefined
  const kit = await openTestHouse({
    rooms: (house) => {
      const rooms = createRooms(house)
      onTestFinished(() => rooms.close())
      opened = rooms
      return { rooms }
    }
  })
  const rooms = opened
  if (!rooms) throw new Error("the house opened no rooms")
  const person = async (given: Partial<Member>): Promise<Person> => {
    const member = await kit.addMember(given)
    return { member, call: await kit.signIn(member) }
  }
  const solange = await person({ name: "Solange Fabrègue", college: "professional" })
  const marcel = await person({ name: "Marcel Teissonnier", college: "citizen", background: "Vit avec un mal de dos" })
  const abel = await person({ name: "Abel Rouvière", college: "professional", background: "Médecin" })
  const nadia = await person({ name: "Nadia Belkacem", college: "citizen", languages: ["ar", "en"] })

  const created = await solange.call("/api/recos", {
    method: "POST",
    json: { title: "Lombalgie commune", language: "fr" }
  })
  const { id: recoId, documentId } = (await created.json()) as { id: RecoId; documentId: DocumentId }
  const join = async ({ member }: Person, role: TeamRole) => {
    await kit.house.database.insert(teamMember).values({ recoId, memberId: member.id, role })
  }
  const write = ({ member }: Person, text: DocumentJson) =>
    kit.house.rooms.replace(new Map([[documentId, text]]), member.id)
  const step = ({ call }: Person, name: Transition, note = "") =>
    call(`/api/recos/${recoId}/steps/${name}`, { method: "POST", json: { note } })

  await join(marcel, "author")
  await join(abel, "reviewer")
  await join(nadia, "reviewer")
  const detail = await read(solange, recoId)
  await solange.call(`/api/recos/${recoId}`, {
    method: "PATCH",
    json: { settings: { ...detail.settings, themes: ["back-and-joints"] }, revision: detail.revision }
  })

  const submit = async (note = "Première version") => {
    await write(marcel, sampleText({ inBrief: `Le mal de dos guérit presque toujours. ${note}.` }))
    const answer = await step(solange, "submit", note)
    if (answer.status !== 200) throw new Error(await answer.text())
    return (await read(solange, recoId)).latestVersion
  }
  const deliberate = async (note?: string) => {
    const version = await submit(note)
    for (const reader of [abel, nadia]) {
      await reader.call(`/api/recos/${recoId}/versions/${version.number}/readings`, {
        method: "POST",
        json: { verdict: "approve", reason: "Clair et bien fondé." }
      })
    }
    const answer = await step(solange, "deliberate")
    if (answer.status !== 200) throw new Error(await answer.text())
    return version
  }
  return {
    ...kit,
    recoId,
    documentId,
    rooms,
    solange,
    marcel,
    abel,
    nadia,
    person,
    join,
    write,
    step,
    submit,
    deliberate
  }
}

interface Read {
  settings: object
  revision: number
  latestVersion: { number: string; hash: string }
}

const read = async ({ call }: Person, recoId: RecoId): Promise<Read> =>
  (await (await call(`/api/recos/${recoId}`)).json()) as Read
