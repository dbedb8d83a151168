import type { ImageStore } from "./image-store.ts"

/** A version among what is published: `recos/<slug>/<number>`. */
export interface VersionPlace {
  slug: string
  number: string
}

/** The files of a version: its texts by name, and its images with the store they are copied from. */
export interface VersionFiles {
  texts: ReadonlyMap<string, string>
  images: { named: ReadonlySet<string>; from: Pick<ImageStore, "copyTo"> }
}

/** What stands beside the versions of a reco, because it may change while they never do. */
type FileBeside = "status.json" | "testimonies.json"

/** A build of the public site that people see, and what it was made from. */
export interface LiveBuild {
  name: string
  /** The fingerprint of the corpus and of the site's code at that time. */
  fingerprint: string
}

/** The live build, and the one before it, which pages opened earlier may still ask for their parts. */
export interface LivePointer extends LiveBuild {
  previous: string | null
}

/** An image that a version shows is not in the store. */
export class MissingImage extends Error {}

/**
 * What is public: the versions under `recos/`, which outlive the house, what stands beside them, and the builds of the site, of which
 * one is live. The build of the site reads and writes its files by itself, as a process that knows folders alone.
 */
export interface PublishedFolder {
  /** Whether there is anything under this address, of this house or of another. */
  hasReco(slug: string): Promise<boolean>
  hasVersion(place: VersionPlace): Promise<boolean>
  /** Adds a version whole or not at all: who reads `recos/` meanwhile sees all of it or nothing. @throws MissingImage */
  addVersion(place: VersionPlace, files: VersionFiles): Promise<void>
  /** Takes a version away again, and its reco's folder when nothing else is in it. */
  removeVersion(place: VersionPlace): Promise<void>
  /** Clears what a stopped server left half added. */
  clearUnfinished(): Promise<void>
  /** Writes a file beside the versions of a reco, whole or not at all; null takes it away. */
  putBeside(slug: string, name: FileBeside, content: object | null): Promise<void>
  /** Writes the list of themes, whole or not at all; a file that says the same already is left as it is. */
  putThemes(content: object): Promise<void>

  /** The build that is live; null before the first one, or when somebody has removed it. */
  live(): Promise<LivePointer | null>
  /** The folder of this machine where the live site is; null before the first build. */
  liveFolder(): Promise<string | null>
  /** The recos that the live site says are withdrawn, by their slugs: what readers are told now, whatever was decided. */
  withdrawnForReaders(): Promise<ReadonlySet<string>>
  /** The folder of the site that was live before, if it is still kept. */
  previousFolder(): Promise<string | null>
  /** The folder of this machine where the build of this name is made. */
  buildFolder(name: string): string
  /** Makes a build live, or none, at one moment: a reader sees the old one or the new one. */
  switchLive(build: LiveBuild | null): Promise<void>
  /** Keeps no build but the live one, once pruned: what is withdrawn must not stay in the one before. */
  forgetPrevious(): Promise<void>
  /** Removes a build that is not live. */
  removeBuild(name: string): Promise<void>
  /**
   * Keeps the live build, the one before it and those that `underWay` answers; removes older ones and what stopped builds left behind.
   * What is under way and live is asked after the builds are listed: a build is named in its job's row before it has a folder.
   */
  pruneBuilds(underWay: () => Promise<string[]>): Promise<void>
}
