export interface PeopleTable {
  id: string;
  name: string;
  email: string | null;
  language: string;
  /** A contact has no account: somebody files for them. */
  kind: 'citizen' | 'staff' | 'contact';
}

export interface MembershipsTable {
  person: string;
  group_name: string;
}
