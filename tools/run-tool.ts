/** Ends a tool with a message for people, without a stack. */
export class ToolError extends Error {}

/** Runs a tool; what it throws on purpose is printed as one message. Exit code 1 on any error. */
export async function runTool(main: () => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof ToolError ? error.message : error);
    process.exitCode = 1;
  }
}
