/** The parts of a SARIF log that tests look at. */
export interface SarifLog {
  runs: [
    {
      language?: string;
      automationDetails: { id: string };
      tool: { driver: { version: string; informationUri: string; rules: SarifRule[] } };
      results: SarifResult[];
      properties: { outcomes: Record<string, string> };
    },
  ];
}

export interface SarifRule {
  id: string;
  name: string;
  fullDescription: { text: string };
  help: { text: string; markdown: string };
}

interface SarifLocation {
  physicalLocation: {
    artifactLocation: { uri: string };
    region: { startLine: number; startColumn: number };
  };
}

export interface SarifResult {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: [SarifLocation];
  partialFingerprints: Record<string, string>;
  suppressions?: { status: string; justification?: string; location: SarifLocation }[];
  properties: { outcome: string };
}
