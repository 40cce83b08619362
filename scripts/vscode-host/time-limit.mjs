/** Gives up on a promise after `milliseconds`; `explain` says (and may first record) what was going on. */
export async function withTimeLimit(promise, milliseconds, explain) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => void explain().then((text) => reject(new Error(text)), reject), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
