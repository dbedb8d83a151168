import { cp, mkdir, readdir, symlink } from "node:fs/promises"
import { join, relative } from "node:path"

const ROOT = join(import.meta.dirname, "../..")

/** Lays some files of the house at their places in another folder, with all its packages: a copy of the house that has these alone. */
export async function copyCode(files: readonly string[], to: string): Promise<void> {
  for (const file of files) await cp(file, join(to, relative(ROOT, file)))
  await cp(join(ROOT, "package-lock.json"), join(to, "package-lock.json"))
  for (const workspace of ["schemas", "site"]) {
    await cp(join(ROOT, workspace, "package.json"), join(to, workspace, "package.json"))
  }
  await linkPackages("node_modules", to)
  await linkPackages("site/node_modules", to)
  await mkdir(join(to, "node_modules/@recos"))
  for (const workspace of ["schemas", "site"]) {
    await symlink(join("../..", workspace), join(to, "node_modules/@recos", workspace))
  }
}

/** The packages of the house itself are those of the copy. */
async function linkPackages(folder: string, to: string): Promise<void> {
  await mkdir(join(to, folder), { recursive: true })
  const names = await readdir(join(ROOT, folder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return []
    throw error
  })
  for (const name of names) if (name !== "@recos") await symlink(join(ROOT, folder, name), join(to, folder, name))
}

/** The folder of a file in the copy. */
export const placeIn = (copy: string, file: string): string => join(copy, relative(ROOT, file))
