import { accessSync, constants } from "node:fs"
import { delimiter, join } from "node:path"

/** The programs that a screen reader wants around it: where each may lie, and the Debian package that brings it. */
const WANTED: readonly { program: string; folders?: readonly string[]; of: string }[] = [
  { program: "orca", of: "orca" },
  { program: "Xvfb", of: "xvfb" },
  { program: "xdotool", of: "xdotool" },
  { program: "dbus-run-session", of: "dbus-daemon" },
  // Started by the bus itself, so it is on nobody's path; older systems keep it in the second folder.
  { program: "at-spi-bus-launcher", folders: ["/usr/libexec", "/usr/lib/at-spi2-core"], of: "at-spi2-core" }
]

function isIn(folder: string, program: string): boolean {
  try {
    accessSync(join(folder, program), constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The Debian packages to install before a screen reader can be listened to; none when all is there.
 * @param path where programs are looked for, as the variable PATH says it
 */
export function missingPackages(path: string = process.env.PATH ?? ""): string[] {
  return WANTED.filter(
    ({ program, folders = path.split(delimiter) }) => !folders.some((folder) => isIn(folder, program))
  ).map(({ of }) => of)
}
