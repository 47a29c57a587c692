export interface PeopleTable {
  id: string;
  name: string;
  email: string | null;
  language: string;
  kind: 'citizen' | 'staff';
}

export interface MembershipsTable {
  person: string;
  group_name: string;
}
