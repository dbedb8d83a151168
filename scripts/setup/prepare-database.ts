import { join } from "node:path"
import { DEMONSTRATION_PASSWORD } from "@recos/server/accounts/demonstration-accounts"
import { createRooms } from "@recos/server/collaboration/live-rooms"
import { readConfig } from "@recos/server/config"
import type { House } from "@recos/server/house"
import { createLog } from "@recos/server/log"
import { createJobNews } from "@recos/server/publishing/job-news"
import { openDatabase } from "@recos/server/storage/database"
import { seedDemonstration } from "../seed/seed-demonstration.ts"
import { say } from "./run.ts"

/** Brings the tables up to date and, in a demonstration, fills an empty house; the server starts on what is there. */
export async function prepareDatabase(): Promise<void> {
  const config = readConfig(process.env)
  const database = openDatabase(join(config.dataDir, "recos.sqlite"))
  const basis = { config, database, now: () => new Date(), newId: () => crypto.randomUUID(), log: createLog() }
  const rooms = createRooms(basis)
  const house: House = { ...basis, rooms, jobNews: createJobNews(), wake: () => undefined }
  try {
    const seeded = await seedDemonstration(house)
    if (seeded === null) return
    const { members, recos } = seeded
    say(
      `Démonstration : ${members} membres et ${recos} recos. Mot de passe de tous les comptes : ${DEMONSTRATION_PASSWORD}`,
      `Demonstration: ${members} members and ${recos} recos. Password of every account: ${DEMONSTRATION_PASSWORD}`
    )
  } finally {
    await rooms.close()
    database.$client.close()
  }
}
