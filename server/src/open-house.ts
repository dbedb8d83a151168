import { mkdirSync } from "node:fs"
import { prepareJudge } from "@recos/schemas/people/passwords/judge-password"
import { Hono } from "hono"
import { type Auth, createAuth } from "./accounts/auth.ts"
import { readSecret } from "./accounts/secret.ts"
import { createSessions } from "./accounts/session.ts"
import { settleKind } from "./accounts/settle-kind.ts"
import { createApp } from "./app.ts"
import type { Worker } from "./background-work.ts"
import { startBackups } from "./backup/scheduled-backup.ts"
import { createRooms } from "./collaboration/live-rooms.ts"
import { collaborationRoutes } from "./collaboration/routes.ts"
import type { Settings } from "./config.ts"
import { watchMachine } from "./health/watch-machine.ts"
import { createHearing } from "./hearing.ts"
import { startHistory } from "./history/keep-history.ts"
import { type House, newId } from "./house.ts"
import type { HouseEnv } from "./http/env.ts"
import { careForImages } from "./images/care-for-images.ts"
import { startDeclarationReminders } from "./interests/remind-of-declarations.ts"
import { limitsInMemory } from "./limits/limits.ts"
import { createLog } from "./log.ts"
import { startOutbox } from "./mail/outbox.ts"
import { startSentences } from "./messages/start.ts"
import { createNews } from "./news.ts"
import { startRetention } from "./own-data/keep-retention.ts"
import { ensureSite } from "./publishing/ensure-site.ts"
import { startJobs } from "./publishing/job-runner.ts"
import { recoverJobs } from "./publishing/recover-jobs.ts"
import { serveSite } from "./serve-site.ts"
import { serveWorkspace } from "./serve-workspace.ts"
import { closeFolder } from "./storage/close-folder.ts"
import { endClaimsOfTheEnded } from "./storage/end-claims.ts"
import { imagesFolder, imagesOnDisk } from "./storage/image-store.ts"
import { openSafely, type SafelyOpened } from "./storage/open-safely.ts"
import { publishedOnDisk } from "./storage/published-on-disk.ts"
import { sealWith } from "./storage/seal.ts"
import { showLife } from "./storage/sign-of-life.ts"
import { tellOpeningNotices } from "./tell-opening-notices.ts"
import { startNoticeMails } from "./tray/notice-mails.ts"
import { watchSite } from "./watch-site.ts"

export interface OpenHouse {
  house: House
  app: Hono<HouseEnv>
  /** What signs people in. */
  auth: Auth
  /**
   * Begins the work that goes on by itself: takes up the job that was running when the server stopped, sees that there is
   * a public site, runs jobs, sends mail, removes images that nothing uses. Answers the job that builds the first site, when
   * there is none to show yet.
   */
  beginWork(): Promise<string | null>
  /** Stops that work, waits for what is being written, closes the database. */
  close(): Promise<void>
}

/**
 * Puts the whole house together: database, sessions, rooms, routes and pages. Nothing goes on by itself yet.
 * @param guest for a command that writes beside a server that may be at work on the same folder
 * @throws StorageRefusal when the data must not be opened as they are
 * @throws HouseRefusal when the start disagrees with what the house is.
 */
export async function openHouse(settings: Settings, { guest = false } = {}): Promise<OpenHouse> {
  // What is published stays everybody's to read: its folder comes before this process closes what it makes.
  mkdirSync(settings.recosDir, { recursive: true })
  const opened = closeFolder(settings.dataDir)
  if (opened > 0) process.stderr.write(`${startSentences.closed(settings.dataDir, opened)}\n`)
  const stored = openSafely({ dataDir: settings.dataDir, acceptLoss: settings.acceptLoss, guest })
  try {
    return await putTogether(settings, stored)
  } catch (error) {
    stored.close()
    throw error
  }
}

async function putTogether(settings: Settings, stored: SafelyOpened): Promise<OpenHouse> {
  const { database } = stored
  const secret = readSecret(settings)
  const config = { ...settings, demo: (await settleKind(database, settings)) === "demonstration" }
  const node = crypto.randomUUID()
  const life = showLife(config.dataDir, node)
  const workers: {
    jobs?: Worker
    mail?: Worker
    notices?: Worker
    images?: Worker
    backups?: Worker
    machine?: Worker
    site?: Worker
    retention?: Worker
    history?: Worker
    reminders?: Worker
  } = {}
  const hear = createHearing(() => ({ ...house, wake: (worker) => workers[worker]?.wake() }))
  const basis = {
    config,
    node,
    database,
    now: () => new Date(),
    newId,
    log: createLog(),
    hear
  }
  const rooms = createRooms(basis)
  const house: House = {
    ...basis,
    jobNews: createNews(),
    recoNews: createNews(),
    memberNews: createNews(),
    limits: limitsInMemory(),
    images: imagesOnDisk(imagesFolder(config)),
    mailSeal: sealWith(secret, "mails"),
    published: publishedOnDisk(config),
    rooms
  }
  const auth = createAuth(house, secret)
  const sessions = createSessions(house, auth)
  const pages = new Hono<HouseEnv>().route("/", serveWorkspace(house)).route("/", serveSite(house))
  const app = createApp(house, { auth, sessions, pages, collaboration: collaborationRoutes(house, rooms, sessions) })
  return {
    house,
    app,
    auth,
    beginWork: async () => {
      prepareJudge()
      await tellOpeningNotices(house, stored.notices)
      await endClaimsOfTheEnded(house)
      await recoverJobs(house)
      const firstBuild = await ensureSite(house)
      workers.jobs = startJobs(house)
      workers.mail = startOutbox(house)
      workers.notices = startNoticeMails(house)
      workers.images = careForImages(house)
      workers.backups = startBackups(house)
      workers.machine = watchMachine(house)
      workers.retention = startRetention(house)
      workers.history = startHistory(house)
      workers.reminders = startDeclarationReminders(house)
      if (config.watchSite) workers.site = await watchSite(house, firstBuild)
      return firstBuild
    },
    close: async () => {
      await workers.site?.stop()
      await Promise.all([
        rooms.close(),
        workers.jobs?.stop(),
        workers.mail?.stop(),
        workers.notices?.stop(),
        workers.images?.stop(),
        workers.backups?.stop(),
        workers.machine?.stop(),
        workers.retention?.stop(),
        workers.history?.stop(),
        workers.reminders?.stop()
      ])
      stored.close()
      life.end()
    }
  }
}
