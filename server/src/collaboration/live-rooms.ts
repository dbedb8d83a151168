import type { TextDeed } from "@recos/schemas/history/text-deeds"
import type { DocumentId, MemberId } from "@recos/schemas/ids"
import type { RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import { eq } from "drizzle-orm"
import type { WebSocket } from "ws"
import { AppError } from "../errors/app-error.ts"
import type { Rooms } from "../house.ts"
import type { Write } from "../storage/commit.ts"
import { document } from "../storage/tables/documents.ts"
import { reco } from "../storage/tables/recos.ts"
import { readText, rewriteText, writeText } from "./document-text.ts"
import type { RoomHouse } from "./document-writer.ts"
import type { Part } from "./joint-change.ts"
import { ROOM_LIMITS, type RoomLimits } from "./limits.ts"
import { BrokenLog, loadDocument } from "./load-document.ts"
import { type Arrival, Reception } from "./reception.ts"
import { replaceWords } from "./replace-words.ts"
import type { Room, RoomSubject } from "./room.ts"
import { RoomRegistry } from "./room-registry.ts"
import { StateAnswers } from "./state-answers.ts"

/** The rooms as the server runs them: `Rooms` for the other features, and the doors for sockets and for the stop. */
export interface LiveRooms extends Rooms {
  /** Seats a socket in its room, or closes it with the reason. */
  attach(socket: WebSocket, arrival: Arrival): Promise<void>
  /** Ends sessions that have run out, cuts sockets that have died, catches up the words of lists and search. */
  sweep(): Promise<void>
  /** Resolves when all that was received is stored or refused. */
  settled(): Promise<void>
  /** Rooms and sockets in memory, for the bench and the log. */
  count(): { rooms: number; sockets: number }
  /** Lets nobody in, stores what was received, sends everybody away to come back later, folds. */
  close(): Promise<void>
}

export interface LiveRoomsOptions {
  limits?: Partial<RoomLimits>
  /** Milliseconds that never go back, for rates. */
  clock?: () => number
}

/** Opens the rooms of a house. Nothing is loaded until somebody enters. */
export function createRooms(house: RoomHouse, options: LiveRoomsOptions = {}): LiveRooms {
  const limits = { ...ROOM_LIMITS, ...options.limits }
  const clock = options.clock ?? (() => performance.now())
  const answers = new StateAnswers(clock)
  const registry = new RoomRegistry(house, limits, answers)
  const reception = new Reception(house, registry, limits, clock)
  const logFailure = (cause: unknown) => house.log.error("collaboration.recheck-failed", cause)

  const seats = () => [...registry.rooms].flatMap((room) => [...room.seats])
  const sweep = async () => {
    const now = house.now()
    answers.sweep()
    for (const room of registry.rooms) {
      for (const seat of room.seats) seat.ping()
      room.writer.refreshWords()
      await room.recheck((seat) => seat.hasExpired(now))
    }
  }
  const sweeping = setInterval(() => void sweep().catch(logFailure), limits.sweepEveryMilliseconds).unref()

  const change = async (
    asked: ReadonlyMap<DocumentId, Part["change"]>,
    { memberId, deed }: { memberId: MemberId; deed: TextDeed },
    alongside: readonly Write[]
  ): Promise<void> => {
    const subjects = await Promise.all(
      [...asked].map(async ([id, how]) => ({ how, ...(await readSubject(house, id)) }))
    )
    const leaving: (() => void)[] = []
    const rooms: Room[] = []
    const parts: Part[] = []
    try {
      for (const { how, status, ...subject } of subjects) {
        const { room, leave } = await registry.enter(subject)
        leaving.push(leave)
        rooms.push(room)
        parts.push({ writer: room.writer, status, change: how })
      }
      await registry.change(parts, { memberId, deed, alongside })
      // The text of before and this one are moments at once, though people go on writing.
      if (deed === "restored") for (const room of rooms) registry.foldEarly(room)
    } finally {
      for (const leave of leaving) leave()
    }
  }

  return {
    attach: (socket, arrival) => reception.receive(socket, arrival),
    sweep,
    settled: () => registry.settled(),
    count: () => ({ rooms: registry.size, sockets: seats().length }),
    read: async (documentId) => {
      try {
        const room = registry.find(documentId)
        if (room) return await (await room).look(readText)
        await readSubject(house, documentId)
        const { doc } = await loadDocument(house.database, documentId)
        const text = readText(doc)
        doc.destroy()
        return text
      } catch (cause) {
        if (!(cause instanceof BrokenLog)) throw cause
        house.log.error("collaboration.broken-log", cause, { documentId })
        return null
      }
    },
    replace: (texts, memberId, alongside = []) =>
      change(
        new Map([...texts].map(([id, text]) => [id, (doc) => writeText(doc, text)])),
        { memberId, deed: "restored" },
        alongside
      ),
    reword: (documentId, { place, wording, memberId }, alongside) =>
      change(
        new Map([[documentId, (doc) => replaceWords(doc, place, wording)]]),
        { memberId, deed: "reworded" },
        alongside
      ),
    rewrite: (documentId, { from, to, memberId, deed = "reworded" }, alongside) =>
      change(new Map([[documentId, (doc) => rewriteText(doc, from, to)]]), { memberId, deed }, alongside),
    forget: async (documentId) => {
      const room = await registry.find(documentId)?.catch(() => null)
      if (!room) return
      for (const seat of room.seats) seat.close("otherGeneration")
      registry.forget(room)
    },
    recheckReco: (recoId) => {
      for (const room of registry.rooms) if (room.recoId === recoId) room.recheck(() => true).catch(logFailure)
    },
    recheckMember: (memberId) => {
      for (const room of registry.rooms) room.recheck((seat) => seat.memberId === memberId).catch(logFailure)
    },
    close: async () => {
      reception.shut()
      clearInterval(sweeping)
      await registry.settled()
      for (const seat of seats()) seat.close("restart")
      await registry.settled()
      await registry.shut(limits.closeWithinMilliseconds)
      for (const seat of seats()) seat.cut("restart")
    }
  }
}

/** @throws AppError `not-found` when there is no such document. */
async function readSubject(house: RoomHouse, documentId: DocumentId): Promise<RoomSubject & { status: RecoStatus }> {
  const [found] = await house.database
    .select({ documentId: document.id, recoId: document.recoId, branch: document.branch, status: reco.status })
    .from(document)
    .innerJoin(reco, eq(reco.id, document.recoId))
    .where(eq(document.id, documentId))
  if (!found) throw new AppError("not-found")
  const { branch, ...subject } = found
  return { ...subject, isBranch: branch !== "" }
}
