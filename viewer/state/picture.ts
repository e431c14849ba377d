/** How the picture on the screen is taken; the canvas says so when it is there. */
export const takePicture: { current: (scale: number) => Promise<Blob | undefined> } = {
  current: () => Promise.resolve(undefined),
};
