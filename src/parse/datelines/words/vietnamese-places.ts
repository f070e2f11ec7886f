/** Provinces of Vietnam until 2025 and countries by their Vietnamese names, with which VnExpress opens its stories. Source: own reading; CLDR 48 for the countries. */
export const vietnamesePlaces: ReadonlySet<string> = new Set(
	[
		"An Giang|Bà Rịa - Vũng Tàu|Bà Rịa – Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng",
		"Cần Thơ|Đà Nẵng|Đắk Lắk|Đăk Lăk|Đắk Nông|Đăk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng",
		"Hậu Giang|Hòa Bình|Huế|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận",
		"Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa",
		"Thừa Thiên Huế|Tiền Giang|TP HCM|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái",
		"Ấn Độ|Anh|Ai Cập|Ba Lan|Bỉ|Bồ Đào Nha|Campuchia|Đan Mạch|Đài Loan|Đức|Hà Lan|Hàn Quốc|Hong Kong|Hy Lạp|Lào|Mỹ|Na Uy|Nam Phi|Nga|Nhật Bản|Pháp",
		"Phần Lan|Tây Ban Nha|Thái Lan|Thổ Nhĩ Kỳ|Thụy Điển|Thụy Sĩ|Triều Tiên|Trung Quốc|Việt Nam",
	].flatMap((list) => list.split("|")),
);
