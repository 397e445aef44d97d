// The one door to inquirer, so that the build can keep it out of the bundle, in a file of its own.
export {
  createPrompt,
  isDownKey,
  isEnterKey,
  isNumberKey,
  isUpKey,
  type KeypressEvent,
  useEffect,
  useKeypress,
  useState,
} from '@inquirer/core';
export { default as input } from '@inquirer/input';
export { default as select } from '@inquirer/select';
