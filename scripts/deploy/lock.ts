import { DeployError } from './deploy-error.ts';

/**
 * Keeps every other deploy out of a target while `work` runs. The lock is the operating system's own, on an empty SQLite file: it goes
 * when its process does, however that ends, so there is nothing to clean up after a crash and no age to guess by.
 *
 * @throws DeployError when another deploy holds it.
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  // Older versions of Node warn of it as soon as it is loaded.
  const { DatabaseSync } = await import('node:sqlite');
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    try {
      // Nothing is ever written, so that a journal beside the file would keep nothing.
      database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    } catch (error) {
      if ((error as { errcode?: number }).errcode === busy) throw new DeployError('another deploy to this folder is running; wait for its end and try again');
      throw new DeployError(`${file} cannot be locked: ${(error as Error).message}`);
    }
    return await work();
  } finally {
    database.close();
  }
}

/** SQLITE_BUSY. */
const busy = 5;
