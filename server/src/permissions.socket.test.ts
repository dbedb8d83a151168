import { CLOSE } from "@recos/schemas/collaboration/room-protocol"
import { RECO_STATUSES, type RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import { expect, test } from "vitest"
import { titleText, type } from "./collaboration/testing/client.ts"
import { openRoomHouse } from "./collaboration/testing/room-house.ts"
import { CAST, type Part, playParts } from "./testing/permission-cast.ts"

type Outcome = "writes" | `reads: ${"team-role" | "status" | "not-in-team"}` | "signedOut" | "noRight"

const OPEN: readonly RecoStatus[] = ["draft", "under-revision"]
const writesWhileOpen = (status: RecoStatus): Outcome => (OPEN.includes(status) ? "writes" : "reads: status")

/** What becomes of each person at the door of a room, and of what they type: written out, not computed. */
const EXPECTED: Record<Part, (status: RecoStatus) => Outcome> = {
  "signed out": () => "signedOut",
  inactive: () => "noRight",
  outside: () => "noRight",
  reader: () => "reads: team-role",
  reviewer: () => "reads: team-role",
  author: writesWhileOpen,
  "last editor": writesWhileOpen,
  coordinator: writesWhileOpen,
  administrator: () => "reads: not-in-team"
}

for (const status of RECO_STATUSES) {
  test(`everybody at the door of a room whose reco is "${status}", and what they type there`, {
    timeout: 240_000
  }, async () => {
    const house = await openRoomHouse()
    const seeded = await house.addReco({ status })
    const players = await playParts(house, seeded.recoId)
    const outcomes: Record<string, Outcome | string> = {}
    for (const part of CAST) {
      const client = house.connect(seeded, { cookie: players[part].call.cookie })
      const access = () => client.notices.find((notice) => notice.code === "access")
      await client.until(() => client.closed !== null || (client.provider.synced && access() !== undefined))
      if (client.closed !== null) {
        outcomes[part] = Object.entries(CLOSE).find(([, code]) => code === client.closed)?.[0] ?? String(client.closed)
        continue
      }
      const before = titleText(client)
      type(client, `${part} `)
      const isDropped = () => client.notices.some((notice) => notice.code === "dropped")
      await client.until(() => isDropped() || client.durable.count >= client.sent)
      const kept = JSON.stringify(await house.rooms.read(seeded.documentId)).includes(`${part} `)
      const refused = access()?.refusal ?? null
      outcomes[part] = refused === null && kept ? "writes" : `reads: ${kept ? "kept all the same" : refused}`
      expect(titleText(client)).toBe(`${before}${part} `)
      client.leave()
    }
    expect(outcomes).toEqual(Object.fromEntries(CAST.map((part) => [part, EXPECTED[part](status)])))
  })
}
