export interface LoginPanelProps {
  /** Stored with the consent. */
  agreedVersion: string;
  askForAgreement: () => Promise<boolean>;
  onSignedIn: () => void;
}
