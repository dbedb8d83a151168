CREATE TABLE `theme` (
	`slug` text PRIMARY KEY NOT NULL,
	`name_fr` text NOT NULL,
	`name_en` text DEFAULT '' NOT NULL,
	`name_ar` text DEFAULT '' NOT NULL,
	`merged_into` text,
	`retired` integer DEFAULT false NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`merged_into`) REFERENCES `theme`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `theme` (`slug`, `name_fr`, `name_en`, `name_ar`) VALUES
	('back-and-joints', 'Dos et articulations', 'Back and joints', 'الظهر والمفاصل'),
	('breathing', 'Respiration', 'Breathing', 'التنفس'),
	('children', 'Enfants', 'Children', 'الأطفال'),
	('environment', 'Environnement et santé', 'Environment and health', 'البيئة والصحة'),
	('heart-and-vessels', 'Cœur et vaisseaux', 'Heart and vessels', 'القلب والأوعية'),
	('infections', 'Infections', 'Infections', 'العدوى'),
	('metabolism', 'Diabète, poids et métabolisme', 'Diabetes, weight and metabolism', 'السكري والوزن والأيض'),
	('sleep-and-mind', 'Sommeil et santé mentale', 'Sleep and mental health', 'النوم والصحة النفسية');
