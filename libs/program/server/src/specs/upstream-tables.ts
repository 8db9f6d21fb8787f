import { Entity, PrimaryColumn } from 'typeorm';

/** Tables of the contexts before this one that ours refer to; in the product their own modules bring them. */
@Entity('editions_edition')
export class EditionTable {
  @PrimaryColumn('uuid') id: string;
}

@Entity('venues_venue')
export class VenueTable {
  @PrimaryColumn('uuid') id: string;
}

@Entity('venues_space')
export class SpaceTable {
  @PrimaryColumn('uuid') id: string;
}

@Entity('participants_participant')
export class ParticipantTable {
  @PrimaryColumn('uuid') id: string;
}
