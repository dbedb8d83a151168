import { readConfig } from "@recos/server/config"
import { openHouse } from "@recos/server/open-house"
import { say } from "../setup/run.ts"
import { seedDemonstration } from "./seed-demonstration.ts"

/** Brings the database up to date and, on an empty one in demonstration mode, fills it with the demonstration. */
export async function prepareDatabase(environment: Record<string, string | undefined> = process.env): Promise<void> {
  const open = await openHouse(readConfig(environment))
  try {
    const seeded = await seedDemonstration(open.house)
    if (seeded) {
      say(
        `Démonstration chargée : ${seeded.members} membres, ${seeded.recos} recos.`,
        `Demonstration loaded: ${seeded.members} members, ${seeded.recos} recos.`
      )
    }
  } finally {
    await open.close()
  }
}
