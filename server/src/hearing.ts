import type { House, Rooms } from "./house.ts"
import { EVERY_RECO } from "./news.ts"
import type { BackgroundWorker, Change } from "./storage/changes.ts"

/** Those who wait to hear of changes. */
export interface Hearers extends Pick<House, "jobNews" | "recoNews" | "memberNews" | "log"> {
  rooms: Pick<Rooms, "recheckReco" | "recheckMember">
  /** Has a loop look now at the rows that await it. */
  wake: (worker: BackgroundWorker) => void
}

/**
 * Passes what a committed batch has changed on to those who wait for it: open pages, open rooms, the loops. The one place where they
 * are told.
 * @param hearers is asked at each change, since rooms and loops are put together after the house that tells them.
 */
export function createHearing(hearers: () => Hearers): House["hear"] {
  return (changes) => {
    const all = hearers()
    for (const change of changes) {
      try {
        pass(all, change)
      } catch (error) {
        // What is written is written: whoever could not be told looks again by themselves.
        all.log.error("news-not-told", error, { of: change.of })
      }
    }
  }
}

function pass({ jobNews, recoNews, memberNews, rooms, wake }: Hearers, change: Change): void {
  if (change.of === "reco") {
    recoNews.tell(change.id, change)
    recoNews.tell(EVERY_RECO, change)
  } else if (change.of === "job") jobNews.tell(change.id, change)
  else if (change.of === "rights-on") rooms.recheckReco(change.recoId)
  else if (change.of === "rights-of") {
    rooms.recheckMember(change.memberId)
    memberNews.tell(change.memberId, change.memberId)
  } else wake(change.worker)
}
